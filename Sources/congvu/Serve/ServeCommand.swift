import ArgumentParser
import Foundation
import Hummingbird
import Logging
import Metrics
import ServiceLifecycle
import UnixSignals
import Web

/// `congvu serve`: the office's site, until SIGTERM or SIGINT; what runs then has eight seconds to end.
struct ServeCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "serve", abstract: "Phục vụ trang làm việc của cơ quan.")

    @OptionGroup var options: ServeOptions
    @OptionGroup var mail: MailOptions
    @OptionGroup var interchange: InterchangeOptions
    @OptionGroup var mailbox: MailboxOptions
    @OptionGroup var portal: PortalOptions
    @OptionGroup var backup: BackupOptions
    @OptionGroup var outside: OutsideSignOnOptions
    @OptionGroup var webhooks: WebhookOptions

    func run() async throws {
        ServerMemory.giveBack()
        let settings = try options.settings()
        let mail = try mail.settings()
        let interchange = try interchange.settings()
        let mailbox = try mailbox.settings()
        let portal = try portal.settings()
        let backup = try backup.settings()
        let outside = try outside.provider(origin: settings.address)
        // Looked at before they are read: what somebody mends while the database is brought up to date is not loaded.
        let rulesOnDisk = RulesWatch(folder: try RulesFolder.folder())
        // Wrong rules stop the start, not a deadline in the middle of the day.
        let rules = try RulesFolder.all()
        try ListeningAddress(host: settings.host, port: settings.port).mustBeFree()
        OpenFileLimit.raise()
        LoggingSystem.bootstrap(StreamLogHandler.standardError)
        let logger = Logger(label: "congvu")
        let registry = MetricsRegistry()
        MetricsSystem.bootstrap(registry)

        let house = try await House.open(
            settings, rules: rules, interchange: interchange, mailbox: mailbox, portal: portal, outside: outside)
        let accounts = options.showAccounts.flatMap { try? String(contentsOfFile: $0, encoding: .utf8) }
        let router = try house.router(settings, backup: backup, registry: registry, rulesOnDisk: rulesOnDisk)
        var site = Application(
            router: router, server: WebApp.server,
            configuration: .init(address: .hostname(settings.host, port: settings.port), serverName: nil),
            onServerRunning: { _ in
                Terminal.line("CongVu phục vụ tại \(settings.address) (dừng: Ctrl-C)")
                if let accounts { Terminal.line(accounts) }
            },
            logger: logger)
        site.logger.logLevel = .info

        var group = ServiceGroupConfiguration(
            services: try house.services(
                settings, mail: mail, backup: backup, webhooks: webhooks.caller(), logger: logger
            ).map {
                .init(service: NamedService(service: $0))
            }
                + [.init(service: NamedService(service: site), successTerminationBehavior: .gracefullyShutdownGroup)],
            gracefulShutdownSignals: [.sigterm, .sigint], logger: logger)
        group.maximumGracefulShutdownDuration = .seconds(8)
        try await ServiceGroup(configuration: group).run()
        try await house.close()
    }
}
