String log = new File(basedir, "build.log").text
assert log.contains("rules: no rule 'blocking-wail'; did you mean 'blocking-wait'?")
