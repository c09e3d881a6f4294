package dev.overt.cli;

import picocli.CommandLine.Command;

/** The tool itself; its subcommands do the work. */
@Command(
    name = "overt",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = "Finds blocking calls and lazy loads that an async context can reach.",
    footer = "%nTry 'overt scan --help'.")
final class OvertCommand {}
