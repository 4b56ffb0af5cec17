import Desk
import Hummingbird
import Office

extension SavedViewRoutes {
    func addAPI(to routes: WebRoutes) {
        let path = "/api" + list.path
        let noun = list.noun
        let page = list == .work ? "/work" : "/search"
        let shape = SavedView.listShape(list)
        let name = APISchema.Field("name", .text, "Tên, tối đa 60 ký tự")
        let schema = list == .work ? "SavedView" : "SavedSearch"
        routes.api.get(path, "Các \(noun) đã lưu của người đăng nhập", gives: shape) { _, context in
            try await views(context)
        }
        routes.api.post(
            path,
            "Lưu \(list == .work ? "điều kiện lọc" : "một tìm kiếm") dưới một tên; tên đã có thì thay nội dung cũ",
            takes: APIForm("New\(schema)", [name, .init("query", .text, "Phần sau dấu ? của địa chỉ \(page)")]),
            gives: shape
        ) { fields, _, context in
            let query = list.kept(try FormFields(query: fields["query"] ?? ""))
            _ = try await services.desk.perform(
                SaveView(fields["name"] ?? "", query: query, of: list), as: context.actor)
            return try await views(context)
        }
        routes.api.post(
            path + "/:id", "Đổi tên một \(noun)", takes: APIForm("\(schema)Name", [name]), gives: shape
        ) { fields, _, context in
            try await services.desk.perform(
                RenameView(try context.key(), to: fields["name"] ?? "", of: list), as: context.actor)
            return try await views(context)
        }
        routes.api.post(
            path + "/:id/deletion", "Xóa một \(noun)", takes: APIForm("\(schema)Deletion"), gives: shape
        ) { _, _, context in
            try await services.desk.perform(DropView(try context.key(), of: list), as: context.actor)
            return try await views(context)
        }
    }
}

extension SavedView {
    fileprivate static func listShape(_ list: List) -> JSONShape<[SavedView]> {
        let isWork = list == .work
        let shape = JSONShape<SavedView>(
            isWork ? "SavedView" : "SavedSearch",
            [
                .init("id", "Mã", \.id), .init("name", "Tên", \.name),
                .init("query", "Phần sau dấu ? của địa chỉ \(isWork ? "/work" : "/search")", \.query),
            ])
        return JSONShape<[SavedView]>(
            isWork ? "SavedViews" : "SavedSearches", [.init(list: "views", shape, "Theo thứ tự lưu") { $0 }])
    }
}
