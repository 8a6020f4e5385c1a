# celery -A make_celery worker
from blog import create_app

celery = create_app().extensions["celery"]
