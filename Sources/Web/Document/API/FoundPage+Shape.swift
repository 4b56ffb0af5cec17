import Desk
import Paper

extension FoundPage {
    static let shape = JSONShape<FoundPage>(
        "FoundPage",
        [
            .init("number", "Trang, đếm từ 1", \.number),
            .init(list: "places", Place.shape, "Các chỗ có từ đang tìm", \.places),
        ])
}

extension FoundPage.Place {
    fileprivate static let shape = JSONShape<FoundPage.Place>(
        "FoundPlace",
        [
            .init("before", "Các từ đứng trước trên trang", \.before), .init("words", "Các từ đang tìm", \.words),
            .init("after", "Các từ đứng sau trên trang", \.after),
            .init(list: "boxes", PageBox.shape, "Khung quanh các từ, mỗi dòng một khung", \.boxes),
        ])
}

extension PageBox {
    fileprivate static let shape = JSONShape<PageBox>(
        "PageBox",
        [
            .init("left", "Cạnh trái, phần nghìn chiều rộng trang", \.left),
            .init("top", "Cạnh trên, phần nghìn chiều cao trang", \.top),
            .init("right", "Cạnh phải, phần nghìn chiều rộng trang", \.right),
            .init("bottom", "Cạnh dưới, phần nghìn chiều cao trang", \.bottom),
        ])
}
