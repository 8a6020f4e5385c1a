from django import forms


# --8<-- [start:focus]
class CommentForm(forms.Form):
    email = forms.EmailField()
    text = forms.CharField(
        max_length=20,
        error_messages={"max_length": "At most 20 characters."},
    )


# --8<-- [end:focus]
