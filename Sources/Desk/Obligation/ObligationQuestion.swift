public import Office
import Storage
import WorkTime

/// Everything about one obligation: five statements, one more where the timeline names somebody who is gone from it, and
/// one where days are counted: for a part that may still be refused, or reports in a rhythm.
/// `.notFound` when there is none that the actor sees.
public struct ObligationQuestion: Question {
    public let id: Key<Obligation>
    /// Leaves out the timeline, for a form that needs none: one statement less.
    public let isBrief: Bool
    /// Leaves out what hangs on it, for a form that says nothing of that: one statement less.
    public let hasFolder: Bool

    public init(_ id: Key<Obligation>, isBrief: Bool = false, hasFolder: Bool = true) {
        self.id = id
        self.isBrief = isBrief
        self.hasFolder = hasFolder
    }

    public func answer(_ look: View) throws -> ObligationPage { try look.tx.byKeys { try page(look) } }

    private func page(_ look: View) throws -> ObligationPage {
        let details = try ObligationDetailsStore.find(look.tx, id, for: look.actor)
        let obligation = details.obligation
        let reports = try ReportStore.items(look.tx, of: id, for: look.actor, limit: 100)
        let partActs = obligation.participants.map { part in
            let waiting = reports.first { $0.participant == part.id && $0.isFinal && $0.decision == nil }
            let isOwn = !part.isOutside && waiting?.reporter.key == Key<Party>(look.actor.person)
            // Nobody accepts what he or she reported.
            return (part.id, obligation.acts(open: part, to: look.actor).filter { !isOwn || $0 != .acceptResult })
        }.filter { !$0.1.isEmpty }
        let refusable = partActs.filter { $0.1.contains(.decline) }.map(\.0)
        let waiting = obligation.participants.filter { $0.state == .waiting && refusable.contains($0.id) }
        let clock = obligation.reportDue != nil || !waiting.isEmpty ? try look.clock() : nil
        return ObligationPage(
            obligation: obligation, ref: details.ref, content: details.content, addresses: details.addresses,
            product: details.product, origin: details.origin, orderedBy: details.orderedBy,
            orderedOn: details.orderedOn, document: details.document, firstDue: details.firstDue,
            assigner: details.assigner, createdAt: details.createdAt, participants: details.participants,
            reports: reports,
            folder: hasFolder ? try FolderStore.find(look.tx, id, for: look.actor) : ObligationFolder(),
            timeline: isBrief ? [] : try timeline(look, details),
            source: details.source, nextUrging: details.nextUrging, processCase: details.processCase,
            processDesk: details.processDesk, control: details.control,
            acts: obligation.acts(open: nil, to: look.actor).filter {
                // A paper can follow only where there is none.
                switch $0 {
                case .attachBasis: details.document == nil && obligation.parent == nil
                case .breakDown: obligation.depth < look.rules.obligation.breakdownDepth
                default: true
                }
            }, partActs: Dictionary(uniqueKeysWithValues: partActs),
            refusalEnds: clock.map { refusalEnds(of: waiting, look.rules, by: $0) } ?? [:],
            owedReports: obligation.reportDue == nil
                ? [] : clock.map { obligation.owedReports(on: look.today, by: $0) } ?? [])
    }

    /// Until when each part that the reader may refuse may be refused.
    private func refusalEnds(
        of waiting: [Participant], _ rules: OfficeRules, by clock: Clock
    ) -> [Key<Participant>: CalendarDay] {
        Dictionary(
            uniqueKeysWithValues: waiting.map {
                ($0.id, rules.obligation.refusalEnd(laidAt: $0.laidAt, by: clock))
            })
    }

    private func timeline(_ look: View, _ details: ObligationDetailsStore.Details) throws -> [TimelineItem] {
        let entries = try JournalStore.entries(look.tx, on: .obligation, id.value, limit: 200).reversed()
        let bodies = try entries.map { try JSONText.decode($0.entry.body, as: [String: JournalValue].self) }
        let keys = bodies.map { body in
            body.compactMapValues { value -> Key<Party>? in if case .int(let key) = value { Key(key) } else { nil } }
                .filter { Self.partyFields.contains($0.key) }
        }
        var names: [Key<Party>: String] = [Key<Party>(details.obligation.assigner): details.assigner.name]
        for item in details.participants {
            names[item.participant.party] = item.name
            if let officer = item.participant.officer { names[Key<Party>(officer)] = item.officerName }
        }
        let missing = Set(keys.flatMap(\.values)).filter { names[$0] == nil }
        if !missing.isEmpty {
            for (key, party) in try PartyNameStore.names(look.tx, of: missing) { names[key] = party.name }
        }
        return zip(entries, zip(bodies, keys)).map { entry, parts in
            TimelineItem(
                id: entry.entry.id, at: entry.entry.at,
                actor: entry.entry.actor.map {
                    NamedParty(key: Key<Party>($0), kind: .person, name: entry.actorName ?? "")
                },
                act: entry.entry.act, body: parts.0, names: parts.1.compactMapValues { names[$0] })
        }
    }

    /// The fields of a body in which the key of a unit or person stands.
    private static let partyFields: Set<String> = ["party", "officer", "assigner", "for", "from", "to"]
}
