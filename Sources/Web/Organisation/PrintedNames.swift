/// Names as papers print them.
struct PrintedNames: Codable, APIDescribed {
    let names: [String]

    static let schema = APISchema.object(
        "PrintedNames", [.init("names", .list(.text), "Các tên đúng như in trong văn bản, tối đa 500")])
}
