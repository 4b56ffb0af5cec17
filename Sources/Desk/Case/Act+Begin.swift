import Office
import Process
import Storage
import WorkTime

/// A case about to begin at a desk that counts by the year.
struct NewCase {
    let desk: CaseDesk
    let process: ProcessVersion
    /// The step by which it begins.
    let opening: String
    /// The unit whose head settles it.
    let unit: Key<Unit>
    let title: String
    let begunAt: Instant
    /// Whether only those see it who have to do with it.
    let isSecret: Bool
}

extension Act {
    /// Begins a case at the desk of petitions or of visits: its number, its row, its first step, what is owed then.
    func begin(_ new: NewCase, fields: [String: String], papers: Set<String>) throws -> Key<LedgerCase> {
        guard let desk = actor.standings.first?.unit else {
            throw OfficeError(.forbidden, "Chỉ người đang công tác ở một đơn vị mới tiếp nhận được.")
        }
        guard let wanted = new.process.act(new.opening), wanted.isOpening else {
            throw OfficeError(.conflict, "Quy trình «\(new.process.title)» không mở bằng bước này.")
        }
        let roles = new.process.roles(of: actor, unit: new.unit)
        let clock = try clock()
        let step: CaseStep
        do throws(CaseRefusal) {
            step = try ProcessEngine(new.process, clock: clock).open(
                CaseAsk(wanted.code, as: roles, fields: fields, papers: papers, at: new.begunAt))
        } catch { throw Act.refusal(error) }
        let book: PetitionCode.Book = new.desk == .visits ? .visits : .petitions
        guard let year = CalendarDay(year: today.year, month: 1, day: 1) else { throw OfficeError.stale }
        let number = try CaseStore.takeNumber(tx, prefix: book.rawValue, day: year)
        let standing = CaseStanding(version: new.process, play: step.case, clock: clock)
        let holder = standing.holder(unit: new.unit, counter: desk)
        let held = try CaseStore.insert(
            tx,
            CaseStore.New(
                process: new.process.process, processVersion: new.process.number, kind: new.process.kind.rawValue,
                procedure: nil, code: PetitionCode(book, year: today.year, number: number).text, title: new.title,
                unit: new.unit, counter: desk,
                scope: new.isSecret ? try ScopeStore.record(tx) : try ScopeStore.unit(tx, new.unit), desk: new.desk,
                begunAt: new.begunAt),
            standing.standing(body: try JSONText.encode(step.case), holder: step.case.isOpen ? holder : nil),
            by: actor.person)
        try keep(
            step, of: held, act: wanted, by: new.process, clock: clock, fields: fields, papers: papers, roles: roles,
            isNew: true)
        return held.id
    }

    /// The unit that settles: one of the office's own. Throws `.invalid` at the field.
    func settlingUnit(_ unit: Key<Unit>?) throws -> Key<Unit> {
        guard let unit else { throw OfficeError(.invalid, "Chưa chọn cơ quan, đơn vị giải quyết.", field: "unit") }
        guard let found = try UnitStore.find(tx, unit), !found.unit.isOutside, !found.isClosed else {
            throw OfficeError(.invalid, "Đơn vị giải quyết phải là đơn vị trong cơ quan.", field: "unit")
        }
        return unit
    }
}
