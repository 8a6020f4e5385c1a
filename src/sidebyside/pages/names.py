"""Proper names, the same in every language."""

NAMES = {"flask": "Flask", "django": "Django", "python": "Python"}

SERVICE_NAMES = {
    "mariadb": "MariaDB",
    "postgresql": "PostgreSQL",
    "redis": "Redis",
    "rabbitmq": "RabbitMQ",
    "smtp": "SMTP",
}
