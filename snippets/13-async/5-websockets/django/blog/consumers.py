from channels.generic.websocket import AsyncWebsocketConsumer


# --8<-- [start:focus]
class Chat(AsyncWebsocketConsumer):
    async def connect(self):
        user = self.scope["user"]
        if not user.is_authenticated:
            await self.close()  # before accept(): 403
            return
        self.name = user.username
        room = self.scope["url_route"]["kwargs"]["room"]
        self.room = f"chat_{room}"
        await self.channel_layer.group_add(
            self.room, self.channel_name
        )
        await self.accept()
        await self.send_all(f"{self.name} is here")

    async def receive(self, text_data=None, bytes_data=None):
        if text_data is not None:
            await self.send_all(f"{self.name}: {text_data[:500]}")

    async def disconnect(self, code):
        if hasattr(self, "room"):  # it was accepted
            await self.channel_layer.group_discard(
                self.room, self.channel_name
            )
            await self.send_all(f"{self.name} is gone")

    async def send_all(self, line):
        event = {"type": "chat.line", "line": line}
        await self.channel_layer.group_send(self.room, event)

    async def chat_line(self, event):  # for each member
        await self.send(text_data=event["line"])


# --8<-- [end:focus]
