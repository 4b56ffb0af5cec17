public import Office
import Storage
import Vietnamese

/// Writes a point for next year's plan, or changes one: a conclusion that no paper here lays down, or what is to be done about
/// a point of this year's plan without a measure (`ref`). By leaders and the planner.
///
/// `.stale` when somebody changed it since `version`. The same sent twice is written once. Writes `review.point_written`.
public struct WriteNextPlanPoint: Command {
    public let plan: Key<Document>
    /// Nil for the year whose data hold today.
    public let period: ReportPeriod?
    /// Nil for a new one.
    public let point: Key<NextPlanPoint>?
    public let version: Int64
    /// The place in this year's plan that a new one completes.
    public let ref: String?
    public let words: NextPlanPoint.Words
    public let rules: ReviewRules

    public init(
        _ words: NextPlanPoint.Words, of plan: Key<Document>, period: ReportPeriod?, point: Key<NextPlanPoint>? = nil,
        version: Int64 = 0, ref: String? = nil, rules: ReviewRules
    ) {
        self.plan = plan
        self.period = period
        self.point = point
        self.version = version
        self.ref = ref
        self.words = words
        self.rules = rules
    }

    public func run(_ act: Act) throws -> Key<NextPlanPoint> {
        try act.requireNextPlan(of: plan)
        let period = try rules.period(period, on: act.today)
        let words = try checked()
        let id: Key<NextPlanPoint>
        if let point {
            try change(point, to: words, period, act)
            id = point
        } else {
            let added = try NextPlanPointStore.insert(
                act.tx, of: plan, in: period, ref: ref, words, isLeftOut: false, by: act.actor.person)
            guard let added else { return try sentBefore(words, period, act) }
            id = added
        }
        try act.record(
            .nextPlanPointWritten, on: .document, plan.value,
            [
                "point": JournalValue(id), "period": .text(period.description), "ref": JournalValue(ref),
                "content": .digest(of: words.content),
            ])
        return id
    }

    private func change(
        _ id: Key<NextPlanPoint>, to words: NextPlanPoint.Words, _ period: ReportPeriod, _ act: Act
    ) throws {
        let old = try act.nextPlanPoint(id, of: plan, in: period)
        if old.ref == nil,
            try NextPlanPointStore.isKnown(act.tx, words.content, of: plan, in: period, besides: id)
        {
            throw Self.known
        }
        try NextPlanPointStore.change(act.tx, id, to: words, version: version, by: act.actor.person)
    }

    private func sentBefore(
        _ words: NextPlanPoint.Words, _ period: ReportPeriod, _ act: Act
    ) throws -> Key<NextPlanPoint> {
        let known = try NextPlanPointStore.all(act.tx, of: plan, in: period).first {
            $0.ref == ref && (ref != nil || $0.words.content.folded == words.content.folded)
        }
        guard let known else { throw OfficeError.stale }
        guard known.words == words else {
            throw ref == nil
                ? Self.known
                : OfficeError(
                    .conflict, "Người khác vừa bổ sung nội dung này; mở lại danh sách để sửa.", field: "content")
        }
        return known.id
    }

    private static let known = OfficeError(
        .conflict, "Nội dung này đã có trong danh sách; sửa dòng đã có.", field: "content")

    private func checked() throws(OfficeError) -> NextPlanPoint.Words {
        var result = NextPlanPoint.Words(
            content: try Words.required(
                words.content, field: "content", limit: 2_000, missing: "Nhập nội dung kết luận, hạn chế.",
                tooLong: "Nội dung dài quá 2.000 ký tự."))
        result.source = try optional(words.source, "source", "Căn cứ", 500)
        result.measure = try optional(words.measure, "measure", "Biện pháp", 2_000)
        result.lead = try optional(words.lead, "lead", "Đơn vị chủ trì", 500)
        result.coordinate = try optional(words.coordinate, "coordinate", "Đơn vị phối hợp", 1_000)
        result.product = try optional(words.product, "product", "Sản phẩm", 500)
        result.time = try optional(words.time, "time", "Thời gian thực hiện", 200)
        if result.measure != nil, result.lead == nil {
            throw OfficeError(.invalid, "Đã có biện pháp thì ghi đơn vị chủ trì.", field: "lead")
        }
        return result
    }

    private func optional(
        _ text: String?, _ field: String, _ label: String, _ limit: Int
    ) throws(OfficeError) -> String? {
        guard let text = text?.tidyOrNil else { return nil }
        return try Words.required(
            text, field: field, limit: limit, missing: "",
            tooLong: "\(label) dài quá \(NumberText.whole(limit)) ký tự.")
    }
}
