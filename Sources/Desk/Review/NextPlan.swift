public import Office
public import Paper
import Storage
import Vietnamese
public import WorkTime

/// Next year's plan as a draft: what this year's leaves to do, with who does it and by when, in the shape that the reader
/// reads back as the same tasks, with what was written by hand. Points without a measure stand in a section of their own, for
/// somebody to complete.
///
/// Legal basis: Nghị định 30/2020/NĐ-CP, Điều 8 and Phụ lục I.
public struct NextPlan: Question {
    public let review: PlanReview
    public let points: [NextPlanPoint]
    public let rules: ReviewRules

    public init(after review: PlanReview, points: [NextPlanPoint] = [], rules: ReviewRules) {
        self.review = review
        self.points = points
        self.rules = rules
    }

    public func answer(_ look: View) throws -> OfficialPaper {
        paper(on: look.today, signature: try OfficeSigner.of("kế hoạch", look.tx, on: look.today).drafted())
    }

    /// The paper as it is drafted on that day; the clerk gives number and date.
    public func paper(on day: CalendarDay, signature: OfficialSignature) -> OfficialPaper {
        let head = rules.reports.letterhead
        return OfficialPaper(
            head: OfficialHead(
                superior: head.superior, issuer: head.issuer, issuerInText: review.office, symbol: head.symbol("KH"),
                place: head.place, date: .draft(year: day.year, month: day.month)),
            title: .named(kind: "Kế hoạch", excerpt: title), blocks: aims + duties(day) + rest + closing,
            signature: signature, copies: OfficialCopies(rules.reports.recipients, archive: head.archive))
    }

    /// The old title with the new year.
    var title: String {
        let old = review.plan.title.tidy
        let year = "\(review.period.year)"
        return old.contains(year)
            ? old.replacing(year, with: "\(review.nextYear)") : "Khắc phục hạn chế, khuyết điểm năm \(review.nextYear)"
    }

    private var aims: [OfficialBlock] {
        [
            .paragraph(
                """
                Trên cơ sở kết quả kiểm điểm việc thực hiện \(review.plan.inReports), \(review.office) ban hành Kế hoạch năm \
                \(review.nextYear) với các nội dung sau:
                """),
            .section("Mục đích, yêu cầu"),
            .clause(
                "Tiếp tục khắc phục dứt điểm các hạn chế, khuyết điểm chưa khắc phục xong trong năm \(review.period.year)."
            ),
            .clause(
                "Từng nội dung xác định rõ đơn vị chủ trì, thời hạn và sản phẩm; việc chậm tiến độ được báo cáo kịp thời."
            ),
        ]
    }

    /// Shortcomings first, then what the plan puts under none, section by section.
    private func duties(_ day: CalendarDay) -> [OfficialBlock] {
        let shortcomings = review.shortcomings.flatMap { topic in topic.measures.filter(\.isOpen).map { ($0, topic) } }
        let written = points.filter { !$0.isLeftOut && $0.words.measure != nil }.map(\.words)
        var blocks: [OfficialBlock] = []
        if !shortcomings.isEmpty || !written.isEmpty {
            blocks.append(.heading("Nhiệm vụ, giải pháp khắc phục hạn chế, khuyết điểm"))
            for (measure, topic) in shortcomings {
                blocks += [.point(topic.title.sentence), .dash("Biện pháp khắc phục: \(measure.content.sentence)")]
                blocks += labels(measure, day)
            }
            for words in written { blocks += [.point(Self.point(words))] + labels(words) }
        }
        for topic in review.topics where !topic.isShortcoming {
            let open = topic.measures.filter(\.isOpen)
            guard !open.isEmpty else { continue }
            blocks.append(.heading(topic.title.withoutStop))
            for measure in open {
                blocks += [.point("Nội dung: \(measure.content.sentence)")] + labels(measure, day)
            }
        }
        return blocks.isEmpty ? [] : [.section("Nội dung thực hiện")] + blocks
    }

    private func labels(_ measure: ReviewMeasure, _ day: CalendarDay) -> [OfficialBlock] {
        [
            Self.line("Chỉ đạo thực hiện", measure.directedBy), Self.line("Đơn vị chủ trì", measure.leadNames),
            Self.line("Phối hợp thực hiện", measure.coordinating),
            Self.line("Sản phẩm", [measure.product].compactMap { $0 }),
            .dash("Thời gian thực hiện: \(time(measure, day))."),
        ].compactMap { $0 }
    }

    /// Of what was written by hand.
    private func labels(_ words: NextPlanPoint.Words) -> [OfficialBlock] {
        func line(_ label: String, _ text: String?) -> OfficialBlock? { Self.line(label, [text].compactMap { $0 }) }
        return [
            line("Biện pháp khắc phục", words.measure), line("Đơn vị chủ trì", words.lead),
            line("Phối hợp thực hiện", words.coordinate), line("Sản phẩm", words.product),
            line("Thời gian thực hiện", words.time ?? "Trong năm \(review.nextYear)"),
        ].compactMap { $0 }
    }

    private static func line(_ label: String, _ names: [String]) -> OfficialBlock? {
        names.isEmpty ? nil : .dash("\(label): \(names.joined(separator: ", ").sentence)")
    }

    /// «Hồ sơ nộp lưu chưa đầy đủ (Thông báo số 12-TB/TU, mục 3).»
    private static func point(_ words: NextPlanPoint.Words) -> String {
        words.source.map { "\(words.content.withoutStop) (\($0.withoutStop))".sentence } ?? words.content.sentence
    }

    /// What is due after the year, and not over by now, keeps its day, what goes on goes on, all else is to be done early in the next year.
    private func time(_ measure: ReviewMeasure, _ day: CalendarDay) -> String {
        switch measure.deadline.kind {
        case .ongoing: return "Thường xuyên trong năm \(review.nextYear)"
        case .none: return "Trong năm \(review.nextYear)"
        default:
            if let due = measure.standing?.due, due.year > review.period.year, due > day {
                return "Hoàn thành trước ngày \(due.written)"
            }
            return "Quý \(["I", "II", "III", "IV"][rules.rule.carriedToQuarter - 1]) năm \(review.nextYear)"
        }
    }

    /// Its heading is of those below which no task stands.
    private var rest: [OfficialBlock] {
        let lines = review.nextLines(points).compactMap { line -> String? in
            switch line.origin {
            case .measure: nil
            case .open(let heading): "Mục \(heading.ref): \(heading.words.sentence)"
            case .written(let point) where point.isLeftOut || point.words.measure != nil: nil
            case .written(let point):
                point.ref.map { "Mục \($0): \(Self.point(point.words))" } ?? Self.point(point.words)
            }
        }
        guard !lines.isEmpty else { return [] }
        return [
            .section("Những hạn chế, nội dung cần bổ sung trước khi ban hành"),
            .paragraph(
                "Bổ sung hướng xử lý, đơn vị, thời hạn cho từng nội dung sau đây, chuyển lên mục trên rồi bỏ mục này:"),
        ] + lines.map { .dash($0) }
    }

    private var closing: [OfficialBlock] {
        [.paragraph("Trên đây là Kế hoạch năm \(review.nextYear) của \(review.office)./.")]
    }
}
