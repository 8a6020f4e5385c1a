def test_one(runner, published):
    result = runner.invoke(args=["publish", "Hello"])
    assert result.exit_code == 0
    assert result.output == "Published: 1\n"
    assert published() == ["Hello"]


def test_an_unknown_one(runner, published):
    result = runner.invoke(args=["publish", "Hallo"])
    assert result.exit_code == 1
    assert result.output == "Error: No such article.\n"
    assert published() == []


def test_all_after_a_yes(runner, published):
    result = runner.invoke(args=["publish", "--all"], input="y\n")
    assert "Published: 2" in result.output
    assert published() == ["Hello", "Notes"]


def test_all_and_a_no(runner, published):
    result = runner.invoke(args=["publish", "--all"], input="n\n")
    assert "Nothing was published." in result.output
    assert published() == []
