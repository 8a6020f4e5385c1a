console.log("the blog's own script");
