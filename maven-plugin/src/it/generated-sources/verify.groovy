String log = new File(basedir, "build.log").text
assert log.contains("target/generated-sources/annotations/shop/Source.java")
