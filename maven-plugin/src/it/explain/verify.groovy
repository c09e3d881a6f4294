String log = new File(basedir, "build.log").text
assert log.contains("# blocking-wait")
assert log.contains("overt:aggregate-check")
