import Desk
import Hummingbird
import HummingbirdCore
import Office
import WorkTime

/// The book by which dossiers are followed.
///
/// | method | path | who | answers |
/// |---|---|---|---|
/// | GET | /dossiers/book?from=&to=, /dossiers/book/docx, …/pdf | the counter | the statutory form of some days, on screen and to print |
/// | GET | /api/dossiers/book?from=&to= | the same | its lines |
struct DossierBookRoutes: RouteProvider {
    let desk: Desk
    let printer: FormPrinter

    func add(to routes: WebRoutes) {
        routes.officer.get("/dossiers/book") { request, context in
            DossierBookScreen(
                answer: try await book(request, context), offersPdf: printer.isReady
            ).page
        }
        routes.officer.get("/dossiers/book/docx") { request, context in
            let answer = try await book(request, context)
            return try DocxDownload(
                name: "so-theo-doi-ho-so-\(answer.span.start)-\(answer.span.end).docx", form: answer.form
            ).response
        }
        routes.officer.get("/dossiers/book/pdf") { request, context in
            let answer = try await book(request, context)
            return try await printer.download(
                answer.form, name: "so-theo-doi-ho-so-\(answer.span.start)-\(answer.span.end).pdf")
        }
        routes.api.get(
            "/api/dossiers/book", "Sổ theo dõi hồ sơ: hồ sơ nhận trong những ngày này, nhiều nhất 2.000",
            query: [
                .init("from", .day, "Từ ngày; không có là đầu tháng này", isRequired: false),
                .init("to", .day, "Đến ngày", isRequired: false),
            ], gives: DossierBook.Answer.shape
        ) { request, context in
            try await book(request, context)
        }
    }

    private func book(_ request: Request, _ context: OfficerContext) async throws -> DossierBook.Answer {
        let span = try QueryReader(try request.query()).span(("from", "Từ ngày"), ("to", "Đến ngày"))
        return try await desk.ask(DossierBook(span), as: context.actor)
    }
}

extension DossierBook.Answer {
    static let shape = JSONShape<DossierBook.Answer>(
        "DossierBook",
        [
            .init("from", "Từ ngày", \.span.start), .init("to", "Đến ngày", \.span.end),
            .init(
                list: "lines",
                JSONShape<DossierBookLine>(
                    "DossierBookLine",
                    [
                        .init("id", "Mã trong hệ thống", \.id), .init("code", "Mã hồ sơ", \.code),
                        .init("title", "Tên thủ tục", \.title), .init("applicant", "Người nộp", \.applicant),
                        .init("address", "Địa chỉ", \.address), .init("phone", "Điện thoại", \.phone),
                        .init("unit", "Cơ quan giải quyết", \.unit), .init("begunAt", "Lúc nhận", \.begunAt),
                        .init("due", "Ngày hẹn trả") { $0.due?.day }, .init("endedAt", "Lúc kết thúc", \.endedAt),
                        .init("isSettled", "Đã trả kết quả", \.isSettled),
                        .init(choice: "way", "Phương thức nhận kết quả", \.way),
                        .init("receiver", "Người nhận kết quả", \.receiver),
                    ]), "Các hồ sơ", \.lines),
        ])
}
