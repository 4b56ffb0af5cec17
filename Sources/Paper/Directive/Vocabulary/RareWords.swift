/// Pairs of syllables that are right although a commoner word is near: so that they are not taken for its misspelling.
enum RareWords {
    static let all = """
        công tắc; cộng tác; lưu trú; cùng cấp; chủ quản; chu kỳ; chu kì; ghi nhãn; thu nhận; nâng lương; khóa học; thuộc tỉnh
        lắng nghe; con dâu; tính trạng; nhận quyền; phân bố; tiểu thủ; lịch sự; chu đáo; thứ tư; thông quan; tin nhắn; xuất bán
        nhật ký; trí thức; công ăn; hải quân; công chúng; rõ rằng; gia công; vũ trường; tiền phong; đội ngũ; trang nghiêm; kết hôn
        đăng ký; tiêu hao; ăn lương; chiếu phim; toàn vẹn; chi tiêu; công sản; dùng chung; đúng mực; đương đầu; hội trưởng; thế lực
        phòng học; tập họp; trạng thái; bì thư; bao gồm; phẩm vị; tù đọng; đậu tránh; tránh trú; ngoại trú; nội trú; hỏa tuyến
        đông y; đồ thị; rộng lớn; dân cử; liên thôn; triệu tập; điện tử; tương tác; makét; ký tự; nhân tạo; đoàn trưởng; xã trưởng
        hiệu phó; cứ thế; phản công; xuất cảng; nhập cảng; quận lỵ; tiểu thư; dấu câu; thương vụ; địa chí; viên đạn; đường bờ
        bạo động; biển đông; thị trưởng; hội thao; chứng tử; thời cổ; lời mở; viện dân; từ thiên
        mức tiêu; quân đối; bản giao; bán giao; ghi nhật; khai tự; tính trang; dám đương; đội chiếu; tính toàn; đê cấp; tạo dùng
        chuyển trạng; tính bao; sổ cấp; công hỏa; tính hưởng; hưởng trợ; phát hàng; giao thôn; tự chữ; tuần thứ; thứ thuế; nhắn điện
        """

    /// Small words that stand beside anything.
    static let particles = """
        và; của; là; các; những; một; có; được; đã; đang; sẽ; cho; để; do; bị; từ; đến; trong; ngoài; trên; dưới; với; theo; về; tại; khi; nếu
        thì; mà; hoặc; hay; này; đó; ấy; kia; nào; gì; ai; cả; cũng; chỉ; còn; chưa; không; phải; nên; cần; rất; quá; lại; ra; vào; lên; xuống
        qua; vì; bởi; bằng; như; nhưng; song; mỗi; mọi; từng; hai; ba; bốn; năm; sáu; bảy; tám; chín; mười; số; ngày; tháng; trước; sau; giữa
        đều; vẫn; mới; nữa; thêm; làm; đi; tới; nơi; lúc; hơn; nhất; đây; đấy; ở; người; việc; điều; khoản; điểm; mục; phần; tỉnh; xã
        """
}
