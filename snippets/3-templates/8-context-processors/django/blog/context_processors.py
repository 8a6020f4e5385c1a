def site(request):
    return {"site_name": "Ada and Grace"}
