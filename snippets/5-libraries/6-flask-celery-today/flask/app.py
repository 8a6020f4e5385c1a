# /// script
# requires-python = ">=3.11"
# dependencies = ["celery>=5.5", "flask>=3.1", "kombu>=5.5"]
# ///
from kombu.exceptions import EncodeError

from blog import create_app
from blog.tasks import count_words, publish

# --8<-- [start:focus]
# in tests: no broker, no worker, run at once
app = create_app(
    CELERY={
        "task_always_eager": True,
        "task_eager_propagates": True,
    }
)

with app.app_context():
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
