import Foundation
import Office

/// What an administrator says of another system that is to be told.
public struct WebhookInput: Sendable, Equatable {
    public var name: String
    public var address: String
    public var groups: [String]

    public init(name: String, address: String, groups: [String]) {
        self.name = name
        self.address = address
        self.groups = groups
    }

    /// Throws `.invalid` at the field that is wrong. Whether the address may be called is found out when it is.
    func checked() throws -> WebhookInput {
        let name = try EnteredText.required(name, "Tên", field: "name", upTo: 100)
        let address = self.address.trimmingCharacters(in: .whitespaces)
        guard address.utf8.count <= 2_000,
            address.wholeMatch(of: /https?:\/\/[A-Za-z0-9.\-]+(:[0-9]+)?(\/[!-~]*)?/) != nil,
            !address.contains("#")
        else {
            throw OfficeError(
                .invalid, "Địa chỉ nhận phải có dạng https://máy/đường-dẫn, chỉ gồm chữ cái không dấu.",
                field: "address")
        }
        let known = JournalAct.allCases.map(\.rawValue)
        let groups = Set(groups).sorted()
        guard !groups.isEmpty,
            groups.allSatisfy({ group in group.hasSuffix(".") && known.contains { $0.hasPrefix(group) } })
        else { throw OfficeError(.invalid, "Chọn ít nhất một loại sự kiện.", field: "group") }
        return WebhookInput(name: name, address: address, groups: groups)
    }
}
