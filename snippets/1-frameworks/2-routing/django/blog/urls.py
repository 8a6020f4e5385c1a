from django.urls import path, register_converter

from blog import converters, views

register_converter(converters.YearConverter, "yyyy")

app_name = "blog"
urlpatterns = [
    path("<int:pk>/", views.show, name="show"),
    # "new" is text, too: above <tag>, or it is never reached
    path("new/", views.new, name="new"),
    path("<tag>/", views.tagged, name="tagged"),
    path("<yyyy:year>/<tag>/", views.archive, name="archive"),
    path("files/<path:name>", views.file, name="file"),
]
