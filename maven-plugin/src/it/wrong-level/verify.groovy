String log = new File(basedir, "build.log").text
assert log.contains("failOn: 'warn' is none of: error, warning, note, never")
