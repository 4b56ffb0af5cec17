import Desk
import Office
import WorkTime

/// What is done to one share: it ends, its agency is asked and answers.
extension ShareRoutes {
    var acts: [FormAct] { [ending, ask, withdrawal, opinion] }

    private var ending: FormAct {
        FormAct(
            path: "/petitions/shares/:id/ending", summary: "Thôi chia sẻ đơn với một cơ quan", button: "Thôi chia sẻ",
            name: "PetitionShareEnd", fields: [.init("reason", "Lý do", .area(rows: 3))],
            view: { context in
                let answer = try await managed(context)
                return .init(
                    title: "Thôi chia sẻ đơn \(answer.code)", place: .petitions, breadcrumbs: Self.crumbs(answer),
                    values: ["version": "\(answer.share.version)"],
                    note: NoticeBox.html(
                        "<p>\(answer.share.unit.name) không xem được đơn nữa; yêu cầu cho ý kiến chưa trả lời được rút. Ý kiến đã ghi vẫn còn.</p>",
                        .soon), topic: .petitionSharing)
            },
            run: { form, context in
                let petition = try await desk.perform(
                    EndShare(try context.key(), reason: form.fields["reason"] ?? "", version: form.version()),
                    as: context.actor)
                return .init(href: "/petitions/\(petition)/shares", words: "Đã thôi chia sẻ.")
            })
    }

    private var ask: FormAct {
        FormAct(
            path: "/petitions/shares/:id/asks", summary: "Yêu cầu cơ quan phối hợp cho ý kiến",
            button: "Gửi yêu cầu", name: "NewOpinionAsk",
            fields: [
                .init("question", "Nội dung cần cho ý kiến", .area(rows: 5)),
                .init("due", "Hạn trả lời", .day, help: "Để trống khi không ấn định ngày.", isOptional: true),
            ],
            view: { context in
                let answer = try await managed(context)
                return .init(
                    title: "Yêu cầu \(answer.share.unit.name) cho ý kiến", place: .petitions,
                    breadcrumbs: Self.crumbs(answer),
                    note: NoticeBox.html(
                        "<p>Yêu cầu thành một nhiệm vụ của \(answer.share.unit.name), được nhắc và đôn đốc theo hạn. Cơ quan này xem ở mức <b>\(answer.share.level.title)</b>, đến hết ngày \(WrittenDay.html(answer.share.until)).</p>"
                    ), topic: .petitionSharing)
            },
            run: { form, context in
                let share: Key<PetitionShare> = try context.key()
                let due = form.day("due", "Hạn trả lời")
                guard form.isValid else { return nil }
                let id = try await desk.perform(
                    AskOpinion(
                        share, question: form.fields["question"], due: due, mark: FormToken.mark(form.fields)),
                    as: context.actor)
                let petition = try await desk.ask(ShareQuestion(share), as: context.actor).share.petition
                return .init(
                    href: "/petitions/\(petition)/shares", words: "Đã gửi yêu cầu cho ý kiến.", id: id.value)
            })
    }

    private var withdrawal: FormAct {
        FormAct(
            path: "/petitions/asks/:id/withdrawal", summary: "Rút một yêu cầu cho ý kiến", button: "Rút yêu cầu",
            name: "OpinionAskEnd", fields: [.init("reason", "Lý do", .area(rows: 3))],
            view: { context in
                let ask = try await desk.ask(OpinionAskQuestion(try context.key()), as: context.actor)
                return .init(
                    title: "Rút yêu cầu cho ý kiến", place: .petitions,
                    breadcrumbs: [.init("Đơn thư", "/petitions"), .init("Chia sẻ", "/petitions/shares/\(ask.share)")],
                    values: ["version": "\(ask.version)"],
                    note: NoticeBox.html(
                        "<p>\(ask.unit.name)</p><p class=\"written\">\(ask.question)</p>", .soon),
                    topic: .petitionSharing)
            },
            run: { form, context in
                let petition = try await desk.perform(
                    WithdrawAsk(try context.key(), reason: form.fields["reason"] ?? "", version: form.version()),
                    as: context.actor)
                return .init(href: "/petitions/\(petition)/shares", words: "Đã rút yêu cầu.")
            })
    }

    private var opinion: FormAct {
        FormAct(
            path: "/petitions/shares/:id/opinion", summary: "Cho ý kiến phối hợp về đơn được chia sẻ",
            button: "Ghi ý kiến", name: "NewSharedOpinion",
            fields: [
                .init("ask", "Trả lời yêu cầu", .key, isOptional: true),
                .init(
                    "opinion", "Ý kiến phối hợp", .area(rows: 8),
                    help: "Ý kiến, việc đã làm. Đã ghi thì không sửa, không xóa được."),
                .init(
                    "source", "Văn bản của cơ quan", help: "Số, ký hiệu, ngày; bắt buộc khi ghi thay cơ quan ngoài.",
                    isOptional: true),
            ],
            view: { context in
                let answer = try await desk.ask(ShareQuestion(try context.key()), as: context.actor)
                guard answer.mayAnswer else {
                    throw OfficeError(
                        .forbidden,
                        "Ý kiến phối hợp do người phụ trách \(answer.share.unit.name) hoặc người được phân công trả lời ghi."
                    )
                }
                let asked = answer.asks.map { ask -> HTML in
                    let due: HTML? = ask.due.map { " (hạn \(WrittenDay.html($0)))" }
                    return "<p class=\"written\">\(ask.question)\(due)</p>"
                }
                return .init(
                    title: "Ý kiến phối hợp về đơn \(answer.code)", place: .petitions,
                    breadcrumbs: Self.crumbs(answer),
                    values: ["ask": answer.asks.first.map { "\($0.id)" } ?? ""],
                    offers: ["ask": answer.asks.map { ($0.id.description, $0.question.oneLine) }],
                    note: answer.asks.isEmpty
                        ? .empty : NoticeBox.html("<p><b>Nội dung được yêu cầu</b></p>\(asked)", .soon),
                    without: answer.asks.isEmpty ? ["ask"] : [], topic: .petitionSharing)
            },
            run: { form, context in
                let share: Key<PetitionShare> = try context.key()
                let ask = form.key("ask", "Trả lời yêu cầu", of: OpinionAsk.self)
                guard form.isValid else { return nil }
                let id = try await desk.perform(
                    SaySharedOpinion(
                        share, text: form.fields["opinion"], source: form.fields["source"], answering: ask,
                        mark: FormToken.mark(form.fields)), as: context.actor)
                return .init(
                    href: Self.href(try await desk.ask(SharePlace(share), as: context.actor)),
                    words: "Đã ghi ý kiến phối hợp.", id: id.value)
            })
    }

    private func managed(_ context: OfficerContext) async throws -> ShareQuestion.Answer {
        let answer = try await desk.ask(ShareQuestion(try context.key()), as: context.actor)
        guard answer.mayManage else {
            throw OfficeError(
                .forbidden, "Việc chia sẻ đơn do người được giao vai trò «Tiếp công dân» làm.")
        }
        return answer
    }

    private static func crumbs(_ answer: ShareQuestion.Answer) -> [MenuItem] {
        [.init("Đơn thư", "/petitions"), .init("Đơn \(answer.code)", "/petitions/shares/\(answer.share.id)")]
    }
}

extension String {
    /// The beginning of a text, on one line.
    fileprivate var oneLine: String {
        let line = split(whereSeparator: \.isWhitespace).joined(separator: " ")
        return line.count > 120 ? String(line.prefix(120)) + "…" : line
    }
}
