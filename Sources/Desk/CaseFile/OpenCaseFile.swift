public import Office
import Storage
import WorkTime

/// Opens a case file, or plans one in the year's list of files.
///
/// Whoever works in the unit opens; the archive's keeper, văn thư and whoever answers for the unit also plan. Journal:
/// `case_file.opened`. Legal basis: Nghị định 30/2020/NĐ-CP, Điều 28 and 29.
public struct OpenCaseFile: Command {
    public let draft: CaseFileDraft
    /// Whether it goes into the year's list, without a paper yet.
    public let isPlanned: Bool
    /// What goes into it at once.
    public let papers: [Key<Document>]
    public let obligation: Key<Obligation>?
    /// A hash over the form that it came in: sent again, the form makes nothing more.
    public let mark: String?

    public init(
        _ draft: CaseFileDraft, isPlanned: Bool = false, papers: [Key<Document>] = [],
        obligation: Key<Obligation>? = nil, mark: String? = nil
    ) {
        self.draft = draft
        self.isPlanned = isPlanned
        self.papers = papers
        self.obligation = obligation
        self.mark = mark
    }

    public func run(_ act: Act) throws -> Key<CaseFile> {
        let year = draft.year ?? act.today.year
        guard (act.today.year - 10...act.today.year + 1).contains(year) else {
            throw OfficeError(
                .invalid, "Năm của hồ sơ không được quá năm sau, cũng không trước nay quá 10 năm.", field: "year")
        }
        let unit = try unit(act)
        try requireRight(unit, act)
        let checked = try act.checked(draft, unit: unit.unit.id)
        return try act.once(mark) {
            let code = try act.code(draft.code, unit: unit, year: year)
            let visibility: Visibility =
                switch draft.sight {
                case .unit: .unit(unit.unit.id)
                case .office: .office
                case .participants: .participants
                }
            let id = try CaseFileStore.insert(
                act.tx,
                .init(
                    year: year, code: code, title: checked.title, retention: checked.retention, kind: draft.kind,
                    unit: unit.unit.id, keeper: checked.keeper, state: isPlanned ? .planned : .open,
                    isListed: isPlanned, startedOn: isPlanned ? draft.startedOn : draft.startedOn ?? act.today,
                    note: checked.note, visibility: visibility), by: act.actor.person)
            try act.record(
                .caseFileOpened, on: .caseFile, id.value,
                [
                    "year": .init(year), "code": .text(code.text), "title": .digest(of: checked.title),
                    "retention": .text(checked.retention.code), "unit": .init(unit.unit.id),
                    "keeper": .init(checked.keeper), "planned": .bool(isPlanned),
                ])
            if !papers.isEmpty { _ = try FilePapers(papers, in: id).run(act) }
            if let obligation { try FileObligation(obligation, in: id).run(act) }
            return id
        }
    }

    /// The unit as chosen, or the one in which the actor works.
    private func unit(_ act: Act) throws -> UnitItem {
        guard let key = draft.unit ?? act.actor.standings.first?.unit, let unit = try UnitStore.find(act.tx, key),
            !unit.unit.isOutside, !unit.isClosed
        else { throw OfficeError(.invalid, "Chọn một đơn vị của cơ quan.", field: "unit") }
        return unit
    }

    private func requireRight(_ unit: UnitItem, _ act: Act) throws {
        let actor = act.actor
        let key = unit.unit.id
        if actor.has(.clerk) || actor.keepsArchive || actor.answers(for: key) { return }
        guard !isPlanned, actor.works(in: key) else {
            throw OfficeError(
                .forbidden,
                isPlanned
                    ? "Danh mục hồ sơ do lưu trữ, văn thư hoặc người đứng đầu đơn vị lập."
                    : "Chỉ công chức của đơn vị, văn thư hoặc lưu trữ mới lập hồ sơ cho đơn vị.")
        }
    }
}
