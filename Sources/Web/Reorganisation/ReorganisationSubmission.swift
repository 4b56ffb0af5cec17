import Office
import WorkTime

/// A reorganisation as a program sends it: successors are written `u12` for a unit that exists, `n0` for the first that is
/// founded.
struct ReorganisationSubmission: Decodable, APIDescribed, Sendable {
    struct Founded: Decodable, Sendable {
        let name: String
        let shortName: String?
        let kind: Unit.Kind
        let parent: Key<Unit>?
        let follower: Key<Person>?
    }

    struct Renamed: Decodable, Sendable {
        let unit: Key<Unit>
        let name: String
        let shortName: String?
    }

    struct Divided: Decodable, Sendable {
        let unit: Key<Unit>
        let ends: Bool
        let successors: [String]
        let posts: [Post]?
        let work: [Work]?
    }

    struct Post: Decodable, Sendable {
        let post: Key<Office.Post>
        let to: String
        let title: String?
        let rank: Rank?
    }

    struct Work: Decodable, Sendable {
        let obligation: Key<Obligation>
        let to: String
    }

    let day: CalendarDay
    let basis: String
    let document: Key<Document>?
    let founded: [Founded]?
    let renamed: [Renamed]?
    let divided: [Divided]?

    /// Throws `.invalid` for a successor that is written in no known way.
    func plan() throws(OfficeError) -> Reorganisation {
        var plan = Reorganisation(day: day, basis: basis, document: document)
        plan.founded = (founded ?? []).map {
            .init(name: $0.name, shortName: $0.shortName, kind: $0.kind, parent: $0.parent, follower: $0.follower)
        }
        plan.renamed = (renamed ?? []).map { .init(unit: $0.unit, name: $0.name, shortName: $0.shortName) }
        for change in divided ?? [] {
            var divided = Reorganisation.Divided(unit: change.unit, ends: change.ends, successors: [])
            for code in change.successors { divided.successors.append(try Self.target(code)) }
            for post in change.posts ?? [] {
                divided.posts.append(
                    .init(post: post.post, to: try Self.target(post.to), title: post.title, rank: post.rank))
            }
            for work in change.work ?? [] {
                divided.work.append(.init(obligation: work.obligation, to: try Self.target(work.to)))
            }
            plan.divided.append(divided)
        }
        return plan
    }

    private static func target(_ code: String) throws(OfficeError) -> Reorganisation.Target {
        guard let target = Reorganisation.Target(code: code) else {
            throw OfficeError(
                .invalid,
                "Đơn vị tiếp nhận «\(code)» phải viết như u12 (đơn vị đang có) hoặc n0 (đơn vị mới đầu tiên).",
                field: "divided")
        }
        return target
    }

    static let schema = APISchema.object(
        "NewReorganisation",
        [
            .init("day", .day, "Ngày đầu của tổ chức mới"), .init("basis", .text, "Văn bản làm căn cứ"),
            .init("document", .integer, "Mã văn bản đó trong hệ thống", isRequired: false),
            .init("founded", .list(foundedSchema), "Đơn vị thành lập mới", isRequired: false),
            .init("renamed", .list(renamedSchema), "Đơn vị đổi tên", isRequired: false),
            .init("divided", .list(dividedSchema), "Đơn vị kết thúc hoặc chia tách", isRequired: false),
        ])

    private static let foundedSchema = APISchema.object(
        "FoundedUnit",
        [
            .init("name", .text, "Tên đầy đủ"), .init("shortName", .text, "Tên viết tắt", isRequired: false),
            .init("kind", .choice(Unit.Kind.allCases.map(\.rawValue)), "Loại"),
            .init("parent", .integer, "Mã đơn vị cấp trên; để trống thì như đơn vị cũ", isRequired: false),
            .init("follower", .integer, "Mã người theo dõi cơ quan ngoài", isRequired: false),
        ])

    private static let renamedSchema = APISchema.object(
        "RenamedUnit",
        [
            .init("unit", .integer, "Mã đơn vị"), .init("name", .text, "Tên mới"),
            .init("shortName", .text, "Tên viết tắt mới", isRequired: false),
        ])

    private static let dividedSchema = APISchema.object(
        "DividedUnit",
        [
            .init("unit", .integer, "Mã đơn vị"), .init("ends", .flag, "Kết thúc hoạt động"),
            .init("successors", .list(.text), "Đơn vị tiếp nhận: u12 hoặc n0; đơn vị đầu nhận phần còn lại"),
            .init("posts", .list(postSchema), "Chức danh chuyển riêng", isRequired: false),
            .init("work", .list(workSchema), "Nhiệm vụ chuyển riêng", isRequired: false),
        ])

    private static let postSchema = APISchema.object(
        "MovedPost",
        [
            .init("post", .integer, "Mã chức danh"), .init("to", .text, "Đơn vị tiếp nhận"),
            .init("title", .text, "Chức danh mới", isRequired: false),
            .init("rank", .choice(Rank.allCases.map(\.rawValue)), "Cấp mới", isRequired: false),
        ])

    private static let workSchema = APISchema.object(
        "MovedWork",
        [.init("obligation", .integer, "Mã nhiệm vụ"), .init("to", .text, "Đơn vị tiếp nhận")])
}
