/// Pairs of syllables that are right although a commoner word is near: so that they are not taken for its misspelling.
enum RareWords {
    static let all = """
        công tắc; cộng tác; họp tác; lưu trú; cùng cấp; chủ quản; chu kỳ; chu kì; ghi nhãn; thu nhận; nâng lương; bán giao; khóa học; thuộc tỉnh
        nhãn thức; lắng nghe; con dâu; tính trạng; nhận quyền; phân bố; tiểu thủ; lịch sự; bản giao; chu đáo; thứ tư; mức tiêu; thông quan
        quân đối; nhắn điện; tin nhắn; xuất bán; ghi nhật; nhật ký; trí thức; công ăn; thứ thuế; hải quân; khai tự; tính trang; cấm kết; công chúng
        rõ rằng; gia công; vũ trường; đội chiếu; tiền phong; đội ngũ; trang nghiêm; kết hôn; đăng ký; tiêu hao; ăn lương; chiếu phim
        tính toàn; toàn vẹn; chi tiêu; đê cấp; công sản; tạo dùng; dùng chung; đúng mực; dám đương; đương đầu; hội trưởng; thế lực; phòng học
        tập họp; chuyển trạng; trạng thái; bì thư; tính bao; bao gồm; phẩm vị; tù đọng; đậu tránh; tránh trú; sổ cấp; ngoại trú; nội trú; đồng bao
        công hỏa; hỏa tuyến; đông y; đồ thị; mô rộng; rộng lớn; dân cử; tính hưởng; hưởng trợ; phát hàng; giao thôn; lưu thôn; liên thôn; tự chữ
        triệu tập; tuần thứ; điện tử; tương tác; makét; ký tự; nhân tạo; đoàn trưởng; xã trưởng; hiệu phó
        """

    /// Small words that stand beside anything.
    static let particles = """
        và; của; là; các; những; một; có; được; đã; đang; sẽ; cho; để; do; bị; từ; đến; trong; ngoài; trên; dưới; với; theo; về; tại; khi; nếu
        thì; mà; hoặc; hay; này; đó; ấy; kia; nào; gì; ai; cả; cũng; chỉ; còn; chưa; không; phải; nên; cần; rất; quá; lại; ra; vào; lên; xuống
        qua; vì; bởi; bằng; như; nhưng; song; mỗi; mọi; từng; hai; ba; bốn; năm; sáu; bảy; tám; chín; mười; số; ngày; tháng; trước; sau; giữa
        đều; vẫn; mới; nữa; thêm; làm; đi; tới; nơi; lúc; hơn; nhất; đây; đấy; ở; người; việc; điều; khoản; điểm; mục; phần; tỉnh; xã
        """
}
