import Backup
import Desk
import Exchange
import Logging
import Office
import PostgresStorage
import ServiceLifecycle
import Web
import WorkTime

extension House {
    /// What goes on beside the requests.
    func services(
        _ settings: ServeSettings, mail: MailOptions.Choice, backup: BackupOptions.Choice?,
        webhooks: OutwardCaller, logger: Logger
    ) throws -> [any Service] {
        let watching = replicaServices(logger) + [processService(logger)]
        guard !settings.isReadOnly else { return watching }
        let digests = PostDigests(storage: storage, hour: mail.digestHour, calendar: desk.rules.calendar)
        let sweep = NightlySweep(storage: storage, files: files)
        let index = IndexKeeper(desk)
        let revocations = RevocationKeeper(
            storage: storage, files: files, logger: logger,
            fetch: RevocationFetcher(allowed: settings.revocationMachines).fetch,
            check: SignatureCheckingProcess(files, roots: settings.roots, trust: TrustMaterial(storage)).check)
        let pages = PageWordsKeeper(
            storage: storage, files: files, logger: logger, read: PaperReadingProcess(files, atOnce: 1).read)
        let wires: [any Service] = wire.map { [$0] } ?? []
        let asked =
            interchangeServices(logger) + mailboxServices(logger) + portalServices(logger)
            + backupServices(backup, logger) + watching
        return wires + asked + [
            RepeatingService(name: "sealing the journal", pause: .seconds(1), logger: logger) {
                try await sealer.seal()
            },
            RepeatingService(name: "posting to webhooks", pause: .seconds(2), logger: logger) {
                try await desk.postWebhooks()
            },
            RepeatingService(name: "going on with bulk acts", pause: .seconds(60), logger: logger) {
                try await desk.resumeBulks()
            },
            RepeatingService(name: "urging", pause: .seconds(20), logger: logger) { try await keeper.keep() },
            RepeatingService(name: "telling reminders", pause: .seconds(60), logger: logger) {
                _ = try await desk.perform(TellReminders(), as: .terminal)
            },
            RepeatingService(name: "telling the public board", pause: .milliseconds(200), logger: logger) {
                try await board.tell(from: desk)
            },
            OutboxService(worker: worker(settings, mail, webhooks, logger: logger), logger: logger),
            RepeatingService(name: "posting the day's mail", pause: .seconds(60), logger: logger) {
                try await digests.run()
            },
            RepeatingService(name: "keeping the search index", pause: .seconds(5), logger: logger) {
                try await index.run()
            },
            RepeatingService(
                name: "reading where words stand on pages", pause: .seconds(10), isDoneAtTheEnd: false, logger: logger
            ) {
                try await pages.run()
            },
            RepeatingService(name: "charging units with filing", pause: .seconds(300), logger: logger) {
                _ = try await desk.perform(ChargeUnits(), as: .terminal)
            },
            RepeatingService(name: "telling of apologies", pause: .seconds(300), logger: logger) {
                _ = try await desk.perform(TellOfApologies(), as: .terminal)
            },
            RepeatingService(name: "telling of stray folders", pause: .seconds(300), logger: logger) {
                _ = try await desk.perform(TellOfStrays(), as: .terminal)
            },
            RepeatingService(name: "ending shares whose day is over", pause: .seconds(300), logger: logger) {
                _ = try await desk.perform(EndPassedShares(), as: .terminal)
            },
            RepeatingService(name: "asking about revoked certificates", pause: .seconds(10), logger: logger) {
                try await revocations.run()
            },
            RepeatingService(name: "the nightly sweep", pause: .seconds(60), logger: logger) {
                try await sweep.run()
            },
        ]
    }

    /// Fetching what waits at the hub, and telling senders how far their papers have come.
    private func interchangeServices(_ logger: Logger) -> [any Service] {
        guard let hub else { return [] }
        let receiver = InterchangeReceiver(
            desk: desk, files: files, hub: hub, logger: logger, read: MessageReadingProcess(files).message)
        return [
            RepeatingService(name: "receiving messages", pause: .seconds(15), logger: logger) {
                try await receiver.work()
            },
            RepeatingService(name: "telling senders", pause: .seconds(30), logger: logger) {
                _ = try await desk.perform(TellProgress(), as: .terminal)
            },
        ]
    }

    /// Fetching what waits in the office's mailbox.
    private func mailboxServices(_ logger: Logger) -> [any Service] {
        guard let mailbox else { return [] }
        let receiver = InterchangeReceiver(
            desk: desk, files: files, hub: mailbox, logger: logger, read: MessageReadingProcess(files).letter)
        return [
            RepeatingService(name: "receiving letters", pause: .seconds(15), logger: logger) {
                try await receiver.work()
            }
        ]
    }

    /// Fetching what waits at the national portal.
    private func portalServices(_ logger: Logger) -> [any Service] {
        guard let portal else { return [] }
        let receiver = PortalReceiver(desk: desk, files: files, portal: portal, logger: logger)
        return [
            RepeatingService(name: "receiving dossiers", pause: .seconds(15), logger: logger) {
                try await receiver.work()
            }
        ]
    }

    /// Taking in what another server issued or withdrew of processes; a version begins on a day to come, so two seconds are soon.
    private func processService(_ logger: Logger) -> any Service {
        RepeatingService(name: "taking in processes", pause: .seconds(2), isDoneAtTheEnd: false, logger: logger) {
            _ = try await desk.refreshProcesses()
        }
    }

    /// Looking how the replica does, before a page finds it out.
    private func replicaServices(_ logger: Logger) -> [any Service] {
        guard let replica else { return [] }
        let measures = ReplicaMeasures()
        return [
            RepeatingService(
                name: "looking after the replica", pause: .seconds(1), isDoneAtTheEnd: false, logger: logger
            ) {
                await replica.look()
                measures.note(replica.status)
            }
        ]
    }

    private func backupServices(_ choice: BackupOptions.Choice?, _ logger: Logger) -> [any Service] {
        guard let nightly = choice?.nightly(storage: storage, files: files, logger: logger) else { return [] }
        return [
            RepeatingService(name: "the nightly backup", pause: .seconds(60), isDoneAtTheEnd: false, logger: logger) {
                try await nightly.run()
            }
        ]
    }

    /// Without a mail server the mails of notices are thrown away as they come: the notices are in the product.
    private func worker(
        _ settings: ServeSettings, _ mail: MailOptions.Choice, _ webhooks: OutwardCaller, logger: Logger
    ) -> OutboxWorker {
        var server: NoticeMailer.Carrier?
        if var settings = mail.server {
            settings.senderName = officeName
            server = MailCarrier(settings, now: SystemClock.now).carry
        }
        let carry: NoticeMailer.Carrier = server ?? { _ in }
        let writer = LetterWriter(officeName: officeName, origin: settings.address)
        let mailer = NoticeMailer(storage: storage, writer: writer, carry: carry)
        let applicants = ApplicantMailer(
            storage: storage, rules: desk.rules, officeName: officeName, origin: settings.address, carry: carry)
        let sender = InterchangeSender(
            storage: storage, files: files, own: desk.rules.interchange, hub: hub, pack: EdXMLWriter.bytes)
        return OutboxWorker(
            storage: storage,
            handlers: [
                .feedbackMail: FeedbackMailer(desk: desk, officeName: officeName, carry: server), .noticeMail: mailer,
                .digestMail: mailer, .applicantMail: applicants, .interchangeMessage: sender,
                .paperMail: PaperMailer(desk: desk, files: files, officeName: officeName, carry: server),
                .portalStatus: PortalSender(storage: storage, rules: desk.rules, portal: portal),
                .webhook: WebhookSender(storage: storage, secrets: desk.secrets, carry: webhooks.carry),
            ], logger: logger)
    }
}
