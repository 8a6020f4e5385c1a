# --8<-- [start:focus]
def choose_urls(get_response):
    def middleware(request):
        if f"{request.path_info}/".startswith("/staff/"):
            request.urlconf = "mysite.staff_urls"
        return get_response(request)

    return middleware


# --8<-- [end:focus]
