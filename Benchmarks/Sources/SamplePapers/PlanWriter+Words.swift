/// The words of the invented province of Sơn Hà.
extension PlanWriter {
    static let units = [
        "Phòng Hành chính - Quản trị", "Phòng Nội chính", "Phòng Kinh tế", "Phòng Văn xã", "Phòng Tổng hợp",
        "Ban Tiếp công dân tỉnh", "Trung tâm Công báo và Tin học", "Trung tâm Phục vụ hành chính công tỉnh",
    ]
    static let agencies = [
        "Sở Tài chính", "Sở Nội vụ", "Sở Xây dựng", "Sở Y tế", "Sở Nông nghiệp và Môi trường",
        "Sở Khoa học và Công nghệ",
        "UBND phường Đông Giang", "Thanh tra tỉnh",
    ]
    static let acts = [
        "Tham mưu triển khai", "Xây dựng báo cáo về", "Rà soát, hoàn thiện", "Tổ chức kiểm tra", "Theo dõi, đôn đốc",
        "Trình ban hành kế hoạch về", "Tổng hợp, đánh giá", "Cập nhật, công khai",
    ]
    static let subjects = [
        "Công tác cải cách thủ tục hành chính trên địa bàn tỉnh", "Chương trình công tác của Ủy ban nhân dân tỉnh",
        "Việc giải quyết kiến nghị của cử tri và Nhân dân", "Công tác tiếp công dân, giải quyết khiếu nại, tố cáo",
        "Việc số hóa hồ sơ, kết quả giải quyết thủ tục hành chính", "Công tác văn thư, lưu trữ của Văn phòng",
        "Việc quản lý tài sản công và trụ sở làm việc", "Công tác bảo vệ bí mật nhà nước",
        "Việc ứng dụng công nghệ thông tin trong điều hành",
        "Chế độ thông tin, báo cáo định kỳ của các cơ quan, đơn vị",
    ]
    static let details = [
        "trong đó nêu rõ kết quả đạt được, tồn tại, hạn chế, nguyên nhân và giải pháp khắc phục",
        "bảo đảm đồng bộ, thống nhất với chương trình công tác của các sở, ban, ngành và địa phương",
        "kịp thời tham mưu xử lý những khó khăn, vướng mắc phát sinh trong quá trình thực hiện",
        "gắn trách nhiệm người đứng đầu với tiến độ và chất lượng của từng nhiệm vụ được giao",
    ]
    static let products = ["Báo cáo", "Kế hoạch", "Quyết định", "Công văn", "Tờ trình"]
}
