# only for MySQL and MariaDB: Django supports mysqlclient, which
# has to be compiled; PyMySQL works in its place, unsupported
import pymysql

pymysql.install_as_MySQLdb()
