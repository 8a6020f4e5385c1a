from inspect import iscoroutinefunction

from django.utils.decorators import sync_and_async_middleware


# --8<-- [start:focus]
@sync_and_async_middleware
def stamp(get_response):
    if iscoroutinefunction(get_response):

        async def middleware(request):
            response = await get_response(request)
            response["X-Blog"] = "yes"
            return response

    else:

        def middleware(request):
            response = get_response(request)
            response["X-Blog"] = "yes"
            return response

    return middleware


# --8<-- [end:focus]
