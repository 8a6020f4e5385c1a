from django.urls import path

from blog.consumers import Chat

websocket_urlpatterns = [
    path("chat/<slug:room>/", Chat.as_asgi()),
]
