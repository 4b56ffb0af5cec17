import Office
import Storage
import WorkTime

extension SightReading {
    // MARK: - Outgoing papers

    mutating func readOutgoing(_ id: Key<Outgoing>) throws {
        guard let moment else {
            for one in try SightStore.capacities(tx, of: actor.holders, in: id) {
                add(.drafts(one.capacity), as: one.holder)
            }
            if !record.isRestricted { readOpenDraft() }
            if actor.has(.clerk), let signed = record.signedAt { add(.signed, since: OfficeTime.day(of: signed)) }
            return
        }
        let made = OfficeTime.day(of: record.createdAt)
        if let drafter = record.person { readPart(Key(drafter), .drafter, since: made) }
        if let unit = record.unit { readPart(unit, .head, since: made) }
        for one in try SightHistoryStore.asked(tx, actor.holders, about: id, by: moment) {
            add(.drafts(.asked), as: one.holder, since: OfficeTime.day(of: one.since))
        }
        try readChoices(id, moment)
        if actor.has(.clerk), let signed = try SightHistoryStore.signed(tx, id, at: moment) {
            add(.signed, since: OfficeTime.day(of: signed))
        }
    }

    private mutating func readPart(_ holder: Key<Party>, _ capacity: OutgoingCapacity, since: CalendarDay?) {
        if actor.holders.contains(holder) { add(.drafts(capacity), as: holder, since: since) }
    }

    private mutating func readOpenDraft() {
        if actor.isLeader || actor.has(.clerk) { add(.unrestricted) }
    }

    /// Who was to check and to sign, and whether the draft was open: by the last entry that says so, or as it is now where
    /// nobody edited it since.
    private mutating func readChoices(_ id: Key<Outgoing>, _ moment: Instant) throws {
        let entries = try entries([.outgoingDrafted, .outgoingEdited], on: .outgoing, id.value)
            .filter { $0.body.has("kind") }
        let last = entries.last { $0.at <= moment }
        if let last, let isRestricted = last.body.flag("restricted") {
            readChoices(
                last.body.key("reviewer"), last.body.key("signer"), isRestricted: isRestricted,
                since: OfficeTime.day(of: last.at))
        } else if entries.last?.at == last?.at {
            readChoices(record.reviewer, record.signer, isRestricted: record.isRestricted, since: nil)
        } else if !actor.standings.isEmpty {
            doubt(.outgoing)
        }
    }

    private mutating func readChoices(
        _ reviewer: Key<Person>?, _ signer: Key<Person>?, isRestricted: Bool, since: CalendarDay?
    ) {
        if let reviewer { readPart(Key(reviewer), .reviewer, since: since) }
        if let signer { readPart(Key(signer), .signer, since: since) }
        if !isRestricted { readOpenDraft() }
    }

    // MARK: - Case files

    mutating func readCaseFile(_ id: Key<CaseFile>) throws {
        guard let moment else {
            if let keeper = record.person, actor.acts(as: keeper) { add(.keeps, as: Key(keeper)) }
            if actor.keepsArchive, record.isOffered { add(.archive, since: record.closedOn) }
            return
        }
        let entries = try entries([.caseFileOpened, .caseFileChanged, .caseFileReopened], on: .caseFile, id.value)
        readKeepers(entries.filter { $0.body.has("keeper") }, moment)
        if actor.keepsArchive, let offered = try offered(id, entries, moment) {
            add(.archive, since: OfficeTime.day(of: offered))
        }
    }

    /// The keeper whom the last entry until then names, unless the next one, or the file as it is, was taken from somebody
    /// else: then it changed hands in between, and nobody wrote down when.
    private mutating func readKeepers(_ entries: [SightEntry], _ moment: Instant) {
        guard let index = entries.lastIndex(where: { $0.at <= moment }),
            let keeper: Key<Person> = entries[index].body.key("keeper")
        else {
            if let keeper = record.person, actor.acts(as: keeper) { doubt(.keeper) }
            return
        }
        let next = index + 1 < entries.count ? entries[index + 1].body : nil
        if let next, !next.has("before") {
            // Of an earlier release, in which nobody wrote down that a file was handed over: anybody may have had it.
            if !actor.standings.isEmpty { doubt(.keeper) }
            return
        }
        let until: Key<Person>? = if let next { next.key("before") } else { record.person }
        if until == keeper {
            if actor.acts(as: keeper) {
                add(.keeps, as: Key(keeper), since: OfficeTime.day(of: entries[index].at))
            }
        } else if actor.acts(as: keeper) || until.map({ actor.acts(as: $0) }) ?? false {
            doubt(.keeper)
        }
    }

    /// Since when the archive had the file, or was offered it, at the moment; nil where it had not.
    private func offered(_ id: Key<CaseFile>, _ entries: [SightEntry], _ moment: Instant) throws -> Instant? {
        let reopened = entries.filter { $0.act == .caseFileReopened && $0.body.text("was") == "archived" }
        return try SightHistoryStore.handIns(tx, of: id).last { handIn in
            guard handIn.offeredAt <= moment else { return false }
            guard let settled = handIn.settledAt, settled <= moment else { return true }
            return handIn.isReceived && !reopened.contains { settled <= $0.at && $0.at <= moment }
        }?.offeredAt
    }
}
