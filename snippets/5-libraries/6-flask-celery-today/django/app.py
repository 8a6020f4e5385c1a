# /// script
# requires-python = ">=3.11"
# dependencies = ["celery>=5.5", "django>=5.2", "kombu>=5.5"]
# ///
import os

import django
from kombu.exceptions import EncodeError

os.environ["DJANGO_SETTINGS_MODULE"] = "mysite.test_settings"
django.setup()

from blog.tasks import count_words, publish

# --8<-- [start:focus]
print(count_words.delay("Hello, readers").get())
#> 2
# the task reads the project's settings
print(publish.delay("Hello").get())
#> Hello, in the Blog

# what a broker could not carry is refused here, too
try:
    publish.delay({"Hello"})
except EncodeError as error:
    print(error)
    #> Object of type set is not JSON serializable

# an error in the task is an error in the test
try:
    count_words.delay("")
except ValueError as error:
    print(error)
    #> nothing to count
# --8<-- [end:focus]
