import Crypto
public import Desk
import Exchange
import HTTPTypes
import Hummingbird
import HummingbirdCore
import NIOCore
import Office
import WorkTime

/// Calendars that people take along.
///
/// | method | path | who | answers |
/// |---|---|---|---|
/// | GET | /calendar/:token | whoever knows the address | the calendar, RFC 5545, with an entity tag |
/// | POST | /account/calendars | signed in | a calendar is made; the page shows its address once |
/// | POST | /account/calendars/:id/revocation | its owner | the address answers no more |
/// | GET | /api/account/calendars | signed in | the own calendars |
/// | POST | /api/account/calendars | signed in | a calendar is made |
/// | POST | /api/account/calendars/:id/revocation | its owner | the address answers no more |
public struct CalendarFeedRoutes: RouteProvider {
    private let desk: Desk
    private let reader: CalendarReader
    private let tokens: @Sendable () -> SecretToken

    public init(desk: Desk, tokens: @escaping @Sendable () -> SecretToken = SecretToken.random) {
        self.desk = desk
        self.tokens = tokens
        reader = CalendarReader(desk: desk) { view, today in
            let address = WorklistAddress(view)
            return (address.view, address.filter(today: today))
        }
    }

    public func add(to routes: WebRoutes) {
        routes.open.get("/calendar/:token", use: calendar)
        routes.officer.post("/account/calendars") { request, context in
            let made = try await make(try await request.form(), request, context)
            return CalendarAddressScreen(address: made.address).page
        }
        routes.officer.post("/account/calendars/:id/revocation") { _, context in
            try await desk.perform(RevokeCalendarFeed(try context.key()), as: context.actor)
            return Redirect(
                to: Href("/account").at("calendars"), saying: "Đã thu hồi lịch; địa chỉ cũ không còn dùng được.")
        }
        routes.api.get("/api/account/calendars", "Các lịch của tôi", gives: Self.list) { _, context in
            try await desk.ask(MyCalendarFeeds(), as: context.actor)
        }
        routes.api.post(
            "/api/account/calendars", "Lập địa chỉ lịch riêng; địa chỉ cũ của cùng lịch hết hiệu lực",
            takes: APIForm(
                "MakeCalendarFeed",
                [
                    .init("unit", .integer, "Mã đơn vị; không có là việc của tôi", isRequired: false),
                    .init("view", .integer, "Mã chế độ xem đã lưu", isRequired: false),
                ]),
            gives: Self.made
        ) { fields, request, context in
            try await make(fields, request, context)
        }
        routes.api.post(
            "/api/account/calendars/:id/revocation", "Thu hồi một lịch", takes: APIForm("RevokeCalendarFeed"),
            gives: Self.list
        ) { _, _, context in
            try await desk.perform(RevokeCalendarFeed(try context.key()), as: context.actor)
            return try await desk.ask(MyCalendarFeeds(), as: context.actor)
        }
    }

    /// Answers 304 while nothing has changed. No cache on the way keeps what only its owner may see.
    @Sendable private func calendar(_ request: Request, _ context: WebContext) async throws -> Response {
        let name = context.parameters.get("token") ?? ""
        let token = name.hasSuffix(".ics") ? String(name.dropLast(4)) : name
        let content = try await reader.content(of: token)
        let bytes = Array(CalendarText(content, origin: request.origin(of: context.visit.site)).text.utf8)
        let tag = "\"\(SHA256.hash(data: bytes).prefix(12).hexadecimal)\""
        var headers: HTTPFields = [
            .contentType: "text/calendar; charset=utf-8", .eTag: tag, .cacheControl: "private, no-cache",
        ]
        if request.headers[.ifNoneMatch] == tag { return Response(status: .notModified, headers: headers) }
        headers[.contentDisposition] = "inline; filename=\"congvu.ics\""
        return Response(status: .ok, headers: headers, body: .init(byteBuffer: ByteBuffer(bytes: bytes)))
    }

    private func make(
        _ fields: FormFields, _ request: Request, _ context: OfficerContext
    ) async throws -> (id: Key<CalendarFeed>, address: String) {
        var form = FormReader(fields)
        let unit: Key<Office.Unit>? = form.key("unit", "Đơn vị")
        let view: Key<SavedView>? = form.key("view", "Chế độ xem")
        if let error = form.errors.first { throw OfficeError(.invalid, error.message, field: error.field) }
        let token = tokens()
        let id = try await desk.perform(MakeCalendarFeed(unit: unit, view: view, token: token), as: context.actor)
        return (id, "\(request.origin(of: context.visit.site))/calendar/\(token.text).ics")
    }

    private static let made = JSONShape<(id: Key<CalendarFeed>, address: String)>(
        "MadeCalendarFeed",
        [.init("id", "Mã lịch") { $0.id }, .init("address", "Địa chỉ bí mật, chỉ cho biết lần này") { $0.address }])

    private static let list = JSONShape<[CalendarFeed]>(
        "CalendarFeeds",
        [
            .init(
                list: "items",
                JSONShape<CalendarFeed>(
                    "CalendarFeed",
                    [
                        .init("id", "Mã lịch", \.id), .init("unit", "Mã đơn vị; không có là việc của tôi", \.unit),
                        .init("view", "Mã chế độ xem đã lưu", \.view), .init("title", "Tên lịch", \.title),
                        .init("createdAt", "Lúc lập", \.createdAt),
                    ]), "Các lịch"
            ) { $0 }
        ])
}
