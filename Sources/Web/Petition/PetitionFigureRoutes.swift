import Desk
import Hummingbird
import HummingbirdCore
import Office
import WorkTime

/// The report on petitions: its tables on screen, as files, and the cases behind each count.
///
/// | method | path | who | answers |
/// |---|---|---|---|
/// | GET | /petitions/figures?from=&to= | who receives citizens, leaders | the tables of a period |
/// | GET | /petitions/figures/xlsx, …/csv | the same | the same to take away |
/// | GET | /petitions/figures/records?table=&row=&column= | the same | the cases behind a count |
struct PetitionFigureRoutes: RouteProvider {
    let services: LedgerServices

    private var desk: Desk { services.desk }

    init(_ services: LedgerServices) { self.services = services }

    func add(to routes: WebRoutes) {
        routes.officer.get("/petitions/figures") { request, context in
            PetitionFiguresScreen(answer: try await figures(request, context), reader: context.actor).page
        }
        for file in TableFile.allCases {
            routes.officer.get(RouterPath("/petitions/figures/\(file.rawValue)")) { request, context in
                let answer = try await figures(request, context)
                return try file.response(PetitionTable.allCases.map(answer.table), named: "so-lieu-don-thu")
            }
        }
        routes.officer.get("/petitions/figures/records") { request, context in
            let question = try question(request)
            return PetitionRecordsScreen(
                answer: try await desk.ask(question, as: context.actor), question: question
            ).page
        }
        routes.api.get(
            "/api/petitions/figures", "Số liệu tiếp công dân, xử lý đơn của một kỳ", query: Self.span,
            gives: PetitionFigures.Answer.shape
        ) { request, context in try await figures(request, context) }
        routes.api.get(
            "/api/petitions/figures/records", "Các đơn, lượt tiếp của một số liệu, mỗi lần 100",
            query: Self.span + [
                .init("table", .choice(PetitionTable.allCases.map(\.rawValue)), "Bảng"),
                .init("row", .text, "Mã dòng"), .init("column", .text, "Mã cột"),
                .init("after", .integer, "Giá trị «next» của trang trước", isRequired: false),
            ], gives: CaseList.Answer.shape
        ) { request, context in try await desk.ask(try question(request), as: context.actor) }
    }

    private static let span: [APISchema.Field] = [
        .init("from", .day, "Ngày đầu kỳ; bỏ trống là đầu tháng", isRequired: false),
        .init("to", .day, "Ngày cuối kỳ; bỏ trống là hôm nay", isRequired: false),
    ]

    private func figures(_ request: Request, _ context: OfficerContext) async throws -> PetitionFigures.Answer {
        let span = PetitionSpan(try request.query(), today: services.today)
        return try await desk.ask(PetitionFigures(from: span.from, to: span.to), as: context.actor)
    }

    private func question(_ request: Request) throws -> PetitionRecords {
        let query = try request.query()
        let span = PetitionSpan(query, today: services.today)
        guard let table = query["table"].flatMap(PetitionTable.init) else {
            throw OfficeError(.notFound, "Không có số liệu này.")
        }
        return PetitionRecords(
            table, row: query["row"] ?? "", column: query["column"] ?? "", from: span.from, to: span.to,
            after: query["after"].flatMap { Key<LedgerCase>($0) })
    }
}

extension PetitionFigures.Answer {
    /// A count with its place in the tables.
    private struct Count {
        let table: PetitionTable
        let row: PetitionTable.Line
        let column: PetitionTable.Line
        let count: Int
    }

    private var all: [Count] {
        PetitionTable.allCases.flatMap { table in
            table.rows.flatMap { row in
                table.columns.map { column in
                    Count(
                        table: table, row: row, column: column, count: counts[table]?[row.code]?[column.code] ?? 0)
                }
            }
        }
    }

    static let shape = JSONShape<PetitionFigures.Answer>(
        "PetitionFigures",
        [
            .init("from", "Ngày đầu kỳ", \.from), .init("to", "Ngày cuối kỳ", \.to),
            .init(
                list: "counts",
                JSONShape<Count>(
                    "PetitionCount",
                    [
                        .init(choice: "table", "Bảng", \.table), .init("row", "Mã dòng", \.row.code),
                        .init("rowTitle", "Dòng", \.row.title), .init("column", "Mã cột", \.column.code),
                        .init("columnTitle", "Cột", \.column.title), .init("count", "Số liệu", \.count),
                    ]), "Các số liệu", \.all),
        ])
}
