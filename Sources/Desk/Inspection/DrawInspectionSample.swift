public import Office
import Storage
public import WorkTime

/// Draws a sample of dossiers for a visit by `SampleDraw`, and keeps it for good with the seed and the number that it was drawn
/// from. From the ledger where the unit's dossiers are here, else from the list that the agency gave. What the data of drawn
/// dossiers show becomes findings that the team looks at. Until both sides have signed the minutes. Journal: `inspection.sample_drawn`.
public struct DrawInspectionSample: Command {
    public let visit: Key<InspectionVisit>
    /// On which days the dossiers were taken in.
    public let from: CalendarDay?
    public let to: CalendarDay?
    public let procedure: Key<Procedure>?
    public let size: InspectionSample.Size?
    /// Nil for a new one of the machine's.
    public let seed: String?
    /// The codes of an outside agency, a line each.
    public let codes: String?
    public let mark: String?

    public init(
        of visit: Key<InspectionVisit>, from: CalendarDay?, to: CalendarDay?, procedure: Key<Procedure>? = nil,
        size: InspectionSample.Size?, seed: String? = nil, codes: String? = nil, mark: String? = nil
    ) {
        self.visit = visit
        self.from = from
        self.to = to
        self.procedure = procedure
        self.size = size
        self.seed = seed
        self.codes = codes
        self.mark = mark
    }

    /// How many dossiers there may be to draw from, and how many are drawn at most.
    public static let mostPopulation = 50_000
    public static let mostDrawn = 1_000

    public func run(_ act: Act) throws -> Key<InspectionSample> {
        let visit = try act.unsignedVisit(visit)
        guard let from else { throw OfficeError(.invalid, "Chưa nhập «Hồ sơ nhận từ ngày».", field: "from") }
        guard let to else { throw OfficeError(.invalid, "Chưa nhập «Đến hết ngày».", field: "to") }
        guard from <= to else { throw OfficeError(.invalid, "«Đến hết ngày» không được trước «Từ ngày».", field: "to") }
        guard let size else { throw OfficeError(.invalid, "Nhập số hồ sơ hoặc tỷ lệ cần rút.", field: "sampleSize") }
        if case .percent(let percent) = size, !(1...100).contains(percent) {
            throw OfficeError(.invalid, "Tỷ lệ rút mẫu từ 1 đến 100%.", field: "sampleSize")
        }
        let seed = try seedText()
        let population = try population(of: visit, from, to, act)
        guard !population.isEmpty else {
            throw OfficeError(
                .conflict, "Không có hồ sơ nào trong khoảng ngày này để rút mẫu. Kiểm tra lại ngày, thủ tục.",
                field: "from")
        }
        guard population.count <= Self.mostPopulation else {
            throw OfficeError(.invalid, "Có hơn 50.000 hồ sơ. Chọn khoảng ngày ngắn hơn.", field: "to")
        }
        let drawn = SampleDraw.draw(population.keys, size: size, seed: seed)
        guard (1...Self.mostDrawn).contains(drawn.count) else {
            throw OfficeError(.invalid, "Mỗi mẫu có từ 1 đến 1.000 hồ sơ.", field: "sampleSize")
        }
        return try act.once(mark) {
            let id = try InspectionSampleStore.insert(
                act.tx,
                .init(
                    visit: visit.id, source: visit.isOutside ? .list : .ledger, from: from, to: to,
                    procedure: visit.isOutside ? nil : procedure, size: size, seed: seed,
                    population: population.count, digest: SampleDraw.digest(of: population.keys)),
                by: act.actor.person)
            try keep(drawn, population, as: id, of: visit, act)
            try act.record(
                .sampleDrawn, on: .inspectionVisit, visit.id.value,
                [
                    "sample": JournalValue(id), "seed": .text(seed), "population": JournalValue(population.count),
                    "drawn": JournalValue(drawn.count),
                ])
            return id
        }
    }

    private func seedText() throws -> String {
        guard let typed = try EnteredText.optional(seed, "Hạt giống", field: "seed", upTo: 60) else {
            return SampleDraw.newSeed()
        }
        guard !typed.contains("|") else {
            throw OfficeError(.invalid, "Hạt giống không được có dấu «|».", field: "seed")
        }
        return typed
    }

    /// By code; the dossier where it is here.
    private func population(
        of visit: InspectionVisit, _ from: CalendarDay, _ to: CalendarDay, _ act: Act
    ) throws -> [String: Key<LedgerCase>?] {
        guard visit.isOutside else {
            let found = try InspectionSampleStore.population(
                act.tx, of: visit.content.unit, from: OfficeTime.start(of: from),
                until: OfficeTime.start(of: to.adding(days: 1)), procedure: procedure, limit: Self.mostPopulation + 1)
            return Dictionary(found.map { ($0.code, Optional($0.dossier)) }, uniquingKeysWith: { first, _ in first })
        }
        var given: [String: Key<LedgerCase>?] = [:]
        for line in (codes ?? "").split(whereSeparator: \.isNewline) {
            if let code = try EnteredText.optional(String(line), "Mã hồ sơ", field: "codes", upTo: 60) {
                given.updateValue(nil, forKey: code)
            }
        }
        guard !given.isEmpty else {
            throw OfficeError(
                .invalid, "Dán danh sách mã hồ sơ do cơ quan được kiểm tra cung cấp, mỗi dòng một mã.", field: "codes")
        }
        return given
    }

    private func keep(
        _ drawn: [String], _ population: [String: Key<LedgerCase>?], as id: Key<InspectionSample>,
        of visit: InspectionVisit, _ act: Act
    ) throws {
        let facts = try InspectionSampleStore.facts(act.tx, of: drawn.compactMap { population[$0] ?? nil })
        var dossiers: [SampledDossier] = []
        var findings: [InspectionFindingStore.New] = []
        for (index, code) in drawn.enumerated() {
            let key = population[code] ?? nil
            let shown = key.flatMap { facts[$0] }.map { DossierFacts($0, now: act.now, rules: act.rules) }
            dossiers.append(
                SampledDossier(
                    sample: id, position: index + 1, dossier: key, code: code, title: shown?.facts.title,
                    begunOn: shown.map { OfficeTime.day(of: $0.facts.begunAt) }, dueOn: shown?.facts.dueOn,
                    endedOn: shown?.facts.endedAt.map { OfficeTime.day(of: $0) }, isLate: shown?.isLate ?? false))
            findings += (shown?.findings ?? []).map { kind, evidence in
                InspectionFindingStore.New(
                    sample: id, position: index + 1, kind: kind, evidence: evidence, state: .proposed)
            }
        }
        try InspectionSampleStore.insert(act.tx, dossiers)
        _ = try InspectionFindingStore.insert(act.tx, findings, of: visit.id, by: act.actor.person)
    }
}
