from asgiref.wsgi import WsgiToAsgi

from blog import create_app

# --8<-- [start:focus]
app = WsgiToAsgi(create_app())
# --8<-- [end:focus]
