from django.http import JsonResponse
from django.urls import path
from django.views.decorators.http import require_POST

from blog.tasks import summarize


@require_POST
def start_summary(request, title):
    result = summarize.delay(title)
    return JsonResponse({"task": result.id}, status=202)


urlpatterns = [path("summaries/<title>", start_summary)]
