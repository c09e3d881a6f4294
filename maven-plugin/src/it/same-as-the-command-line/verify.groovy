import groovy.json.JsonSlurper

File overt = new File(basedir, "../../../../cli/target/overt").canonicalFile
assert overt.exists()
Process scan = [overt.path, "scan", "--format", "sarif"].execute(null, basedir)
def results = { String text -> new JsonSlurper().parseText(text).runs[0].results }
List byCommand = results(scan.inputStream.text)
List byPlugin = results(new File(basedir, "target/overt/overt.sarif").text)
assert byCommand.size() > 3
assert byCommand == byPlugin
