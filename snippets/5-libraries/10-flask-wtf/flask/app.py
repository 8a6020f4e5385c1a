# /// script
# requires-python = ">=3.11"
# dependencies = [
#     "email-validator>=2",
#     "flask>=3.1",
#     "flask-wtf>=1.2",
#     "wtforms>=3.1",
# ]
# ///
import re

from flask import Flask, render_template_string
from flask_wtf import CSRFProtect, FlaskForm
from wtforms import EmailField, StringField
from wtforms.validators import DataRequired, Email, Length

app = Flask(__name__)
app.secret_key = "not a secret in an example"
csrf = CSRFProtect(app)


# --8<-- [start:focus]
class CommentForm(FlaskForm):
    email = EmailField(
        validators=[
            DataRequired(),
            Email(message="Enter a valid email address."),
        ]
    )
    text = StringField(
        validators=[DataRequired(), Length(max=20)]
    )


PAGE = """<form method="post">
{{ form.csrf_token }} {{ form.email }} {{ form.text }}
</form>"""


@app.route("/comments", methods=["GET", "POST"])
def comments():
    form = CommentForm()
    if form.validate_on_submit():
        return f"Thank you, {form.email.data}"
    if form.is_submitted():
        return form.errors, 422
    return render_template_string(PAGE, form=form)


# --8<-- [end:focus]
client = app.test_client()
data = {"email": "ada@example.org", "text": "Hello"}
print(client.post("/comments", data=data).status_code)
#> 400

html = client.get("/comments").text
token = re.search('name="csrf_token".*? value="(.+?)"', html)[1]
data["csrf_token"] = token
print(client.post("/comments", data=data).text)
#> Thank you, ada@example.org
data |= {"email": "ada", "text": ""}
errors = client.post("/comments", data=data).json
print(*errors["email"])
#> Enter a valid email address.
print(*errors["text"])
#> This field is required.
