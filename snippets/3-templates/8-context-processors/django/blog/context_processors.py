TITLES = ["Tools", "Hello"]


# --8<-- [start:focus]
def recent():
    return TITLES[:5]


def site(request):
    return {"site_name": "Our blog", "recent": recent}


# --8<-- [end:focus]
