import groovy.json.JsonSlurper

// The goal report fails no build, whatever it finds.
assert new File(basedir, "build.log").text.contains("BUILD SUCCESS")
assert new File(basedir, "target/overt/overt.json").text.contains("Prices.java")

File overt = new File(basedir, "../../../../cli/target/overt").canonicalFile
assert overt.exists()
Process scan = [overt.path, "scan", "--format", "sarif"].execute(null, basedir)
def run = { String text -> new JsonSlurper().parseText(text).runs[0] }
def byCommand = run(scan.inputStream.text)
def byPlugin = run(new File(basedir, "target/overt/overt.sarif").text)
assert byCommand.results.size() > 3
assert byCommand.results == byPlugin.results
assert byCommand.tool == byPlugin.tool
