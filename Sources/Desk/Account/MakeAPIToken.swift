public import Office
import Storage
import WorkTime

/// Makes a key by which a program may act for oneself. Journal: `api_token.made`. Throws `.forbidden` for a reach that
/// one does not have, `.conflict` beyond twenty keys.
public struct MakeAPIToken: Command {
    public let name: String
    public let reach: APIToken.Reach
    public let days: Int
    let tokenHash: String

    /// The text that the program sends is `APIToken.prefix` and the token's own.
    public init(_ name: String, reach: APIToken.Reach, days: Int, token: SecretToken) {
        self.name = name
        self.reach = reach
        self.days = days
        tokenHash = SecretToken.hash(of: Self.text(token))
    }

    /// What the program sends as «Authorization: Bearer …».
    public static func text(_ token: SecretToken) -> String { APIToken.prefix + token.text }

    public func run(_ act: Act) throws -> Key<APIToken> {
        let name = try EnteredText.required(name, "Tên khóa", field: "name", upTo: 100)
        guard APIToken.days.contains(days) else {
            throw OfficeError(
                .invalid, "Thời hạn từ \(APIToken.days.lowerBound) đến \(APIToken.days.upperBound) ngày.", field: "days"
            )
        }
        guard reach != .administration || act.actor.has(.administrator) else {
            throw OfficeError(.forbidden, "Chỉ quản trị viên lập được khóa để quản trị.", field: "reach")
        }
        guard let account = try AccountStore.find(act.tx, person: act.actor.person) else {
            throw OfficeError(.notFound, "Không có tài khoản này.")
        }
        guard try APITokenStore.all(act.tx, of: account.id).count < APIToken.most else {
            throw OfficeError(.conflict, "Đã có \(APIToken.most) khóa. Hãy thu hồi khóa không dùng nữa.", field: "name")
        }
        let id = try APITokenStore.insert(
            act.tx, account: account.id, name: name, reach: reach, tokenHash: tokenHash,
            expiresAt: act.now.adding(seconds: Int64(days) * 86_400))
        try act.record(
            .apiTokenMade, on: .account, account.id.value,
            ["token": .init(id), "reach": .text(reach.rawValue), "days": .init(days)])
        return id
    }
}
