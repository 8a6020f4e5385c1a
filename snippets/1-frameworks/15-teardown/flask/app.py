# /// script
# requires-python = ">=3.11"
# dependencies = ["flask>=3.1"]
# ///
from blog import app, events

# --8<-- [start:focus]
client = app.test_client()

for path in ["/", "/busy/", "/broken/", "/nowhere", "/rows/"]:
    events.clear()
    response = client.get(path)
    response.get_data()  # read all of it
    print(path, ", ".join(events))
    #> / begin, answer 200, end
    #> /busy/ begin, answer 503, end
    #> /broken/ begin, bug: division by zero, answer 500, end
    #> /nowhere begin, answer 404, end
    #> /rows/ begin, answer 200, end, row a, row b
# --8<-- [end:focus]
