import Desk
import Office

/// The form by which a unit answers: four questions, then what it proposes with the costs of before and after.
enum ReviewAnswerForm {
    static var fields: [ActField] {
        let questions = ReviewedProcedure.Question.allCases.flatMap { question -> [ActField] in
            [
                .init("verdict-\(question.rawValue)", question.text, .choice([("yes", "Có"), ("no", "Không")])),
                .init(
                    "words-\(question.rawValue)", "Giải thích", .area(rows: 2), help: "Bắt buộc khi trả lời «Không».",
                    isOptional: true),
            ]
        }
        let proposal: [ActField] = [
            .init(
                "measure", "Phương án đơn giản hóa", .area(rows: 4), help: "Để trống khi giữ nguyên thủ tục.",
                isOptional: true),
            .init("measureReason", "Lý do đơn giản hóa", .area(rows: 3), isOptional: true),
            .init("measurePapers", "Văn bản phải sửa", .area(rows: 2), isOptional: true),
        ]
        return questions + proposal + costs("before", "trước") + costs("after", "sau")
    }

    private static func costs(_ side: String, _ word: String) -> [ActField] {
        [
            .init(
                "\(side)-hours", "Số giờ một lần, \(word)", help: "Như 2,5.", isOptional: true),
            .init("\(side)-fees", "Phí, lệ phí một lần, \(word) (đồng)", .number, isOptional: true),
            .init("\(side)-travel", "Đi lại một lần, \(word) (đồng)", .number, isOptional: true),
            .init("\(side)-other", "Chi phí khác một lần, \(word) (đồng)", .number, isOptional: true),
            .init("\(side)-times", "Số lần một năm của một người, \(word)", .number, isOptional: true),
            .init("\(side)-people", "Số người, tổ chức một năm, \(word)", .number, isOptional: true),
        ]
    }

    static func values(_ subject: ReviewedProcedure) -> FormFields {
        var values: FormFields = ["version": "\(subject.version)"]
        for (question, verdict) in subject.verdicts.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
            values = values.setting("verdict-\(question.rawValue)", to: verdict.isYes ? "yes" : "no")
                .setting("words-\(question.rawValue)", to: verdict.words ?? "")
        }
        guard let proposal = subject.proposal else { return values }
        values = values.setting("measure", to: proposal.measure).setting("measureReason", to: proposal.reason)
            .setting("measurePapers", to: proposal.papers ?? "")
        for (side, cost) in [("before", proposal.before), ("after", proposal.after)] {
            let (whole, rest) = cost.tenths.quotientAndRemainder(dividingBy: 10)
            values = values.setting("\(side)-hours", to: rest == 0 ? "\(whole)" : "\(whole),\(rest)")
                .setting("\(side)-fees", to: "\(cost.fees)").setting("\(side)-travel", to: "\(cost.travel)")
                .setting("\(side)-other", to: "\(cost.other)").setting("\(side)-times", to: "\(cost.times)")
                .setting("\(side)-people", to: "\(cost.people)")
        }
        return values
    }

    static func draft(_ form: inout FormReader) -> AnswerProcedureReview.Draft {
        var draft = AnswerProcedureReview.Draft(
            measure: form.fields["measure"], reason: form.fields["measureReason"],
            papers: form.fields["measurePapers"])
        for question in ReviewedProcedure.Question.allCases {
            let given = form.fields["verdict-\(question.rawValue)"]
            draft.verdicts[question] = (
                given == "yes" ? true : given == "no" ? false : nil, form.fields["words-\(question.rawValue)"]
            )
        }
        guard draft.measure?.tidyOrNil != nil else { return draft }
        draft.before = cost("before", "trước", in: &form)
        draft.after = cost("after", "sau", in: &form)
        return draft
    }

    private static func cost(_ side: String, _ word: String, in form: inout FormReader) -> ComplianceCost? {
        guard let tenths = tenths("\(side)-hours", word, in: &form) else { return nil }
        func amount(_ name: String, _ label: String, upTo limit: Int, _ form: inout FormReader) -> Int? {
            form.integer("\(side)-\(name)", "\(label), \(word)", in: 0...limit)
        }
        let fees = amount("fees", "Phí, lệ phí", upTo: 1_000_000_000, &form)
        let travel = amount("travel", "Đi lại", upTo: 1_000_000_000, &form)
        let other = amount("other", "Chi phí khác", upTo: 1_000_000_000, &form)
        let times = amount("times", "Số lần một năm", upTo: 1_000, &form)
        let people = amount("people", "Số người, tổ chức", upTo: 100_000_000, &form)
        for (name, value) in [("times", times), ("people", people)] where value == nil && form.isValid {
            form.refuse("\(side)-\(name)", "Nhập số lần, số người, tổ chức \(word) khi đơn giản hóa.")
        }
        guard form.isValid, let times, let people else { return nil }
        return ComplianceCost(
            tenths: tenths, fees: fees ?? 0, travel: travel ?? 0, other: other ?? 0, times: times, people: people)
    }

    /// «2,5» as 25.
    private static func tenths(_ name: String, _ word: String, in form: inout FormReader) -> Int? {
        guard let text = form.text(name, "Số giờ, \(word)", upTo: 10) else { return nil }
        let parts = text.split(omittingEmptySubsequences: false) { ",.".contains($0) }
        if let whole = parts.first.flatMap({ Int($0) }), (0...10_000).contains(whole) {
            if parts.count == 1 { return whole * 10 }
            if parts.count == 2, parts[1].utf8.count == 1, let rest = Int(parts[1]), rest >= 0 {
                return whole * 10 + rest
            }
        }
        form.refuse(name, "Số giờ viết như 2,5: nhiều nhất một chữ số sau dấu phẩy.")
        return nil
    }
}

extension ProcedureReview {
    static let shape = JSONShape<ProcedureReview>(
        "ProcedureReview",
        [
            .init("id", "Mã trong hệ thống", \.id), .init("year", "Năm", \.year), .init("title", "Tên", \.title),
            .init("due", "Thời hạn", \.due), .init(choice: "state", "Tình trạng", \.state),
            .init("number", "Số, ký hiệu", \.number), .init("version", "Phiên bản", \.version),
        ])
}

extension ReviewedProcedure {
    static let shape = JSONShape<ReviewedProcedure>(
        "ReviewedProcedure",
        [
            .init("id", "Mã trong hệ thống", \.id), .init("procedure", "Mã thủ tục trong danh mục", \.procedure),
            .init("code", "Mã thủ tục", \.code), .init("title", "Tên", \.title),
            .init(choice: "audience", "Đối tượng", \.audience),
            .init("unit", NamedParty.shape, "Đơn vị rà soát", \.unit), .init(choice: "state", "Tình trạng", \.state),
            .init("measure", "Phương án đơn giản hóa") { $0.proposal?.measure },
            .init("before", "Chi phí một năm trước, đồng") { $0.proposal?.saving?.before },
            .init("after", "Chi phí một năm sau, đồng") { $0.proposal?.saving?.after },
            .init("saved", "Tiết kiệm một năm, đồng") { $0.proposal?.saving?.saved },
            .init("tenthsOfPercent", "Tỷ lệ tiết kiệm, phần nghìn") { $0.proposal?.saving?.tenthsOfPercent },
            .init("decision", "Ý kiến quyết định", \.decision), .init("version", "Phiên bản", \.version),
        ])
}

extension ProcedureReviewList.Answer {
    static let shape = JSONShape<ProcedureReviewList.Answer>(
        "ProcedureReviewList",
        [.init("year", "Năm", \.year), .init(list: "reviews", ProcedureReview.shape, "Các kế hoạch", \.reviews)])
}

extension ProcedureReviewQuestion.Answer {
    static let shape = JSONShape<ProcedureReviewQuestion.Answer>(
        "ProcedureReviewPage",
        [
            .init("review", ProcedureReview.shape, "Kế hoạch", \.review),
            .init(list: "subjects", ReviewedProcedure.shape, "Các thủ tục", \.subjects),
            .init("saved", "Tiết kiệm một năm đã thông qua, đồng", \.saved),
        ])
}

extension ProcedureFigures.Answer {
    static let shape = JSONShape<ProcedureFigures.Answer>(
        "ProcedureFigures",
        [
            .init("from", "Ngày đầu kỳ", \.from), .init("to", "Ngày cuối kỳ", \.to),
            .init(
                list: "figures",
                JSONShape<ProcedureFigure>(
                    "ProcedureFigure",
                    [
                        .init("procedure", "Mã trong hệ thống", \.procedure), .init("code", "Mã thủ tục", \.code),
                        .init("title", "Tên", \.title), .init("received", "Tiếp nhận", \.received),
                        .init("resolved", "Giải quyết", \.resolved), .init("late", "Quá hạn", \.late),
                        .init("meanTenths", "Trung bình, phần mười ngày", \.meanTenths),
                    ]), "Các thủ tục", \.figures),
        ])
}
