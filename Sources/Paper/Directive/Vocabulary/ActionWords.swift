/// What offices are told to do: words with which the content of a task begins.
enum ActionWords {
    /// Never part of an agency's name when written small.
    static let plain = """
        chủ trì; tham dự; liên hệ; hoàn chỉnh; làm đầu mối; khôi phục; phục hồi; xuất cấp; chi viện; cứu trợ; đạo diễn; quyết tâm
        lãnh đạo, chỉ đạo; chủ động; chủ trương; phối hợp; tham mưu; hoàn thiện; hoàn thành; hoàn tất; thiết lập; nghiên cứu xây dựng
        rà soát; triển khai; thực hiện; thi hành; tổ chức thực hiện; tổ chức triển khai; tổ chức nghiên cứu; tổ chức rà soát
        ban hành; ban bố; công bố; công khai; công nhận; thông báo; thông tin kịp thời; thông qua; báo cáo; trình bày
        tổng hợp; tổng kết; sơ kết; đôn đốc; theo dõi; hướng dẫn; nhắc nhở; đề xuất; đề nghị; đề ra; đề cao; kiến nghị
        yêu cầu; quán triệt; tuyên truyền; phổ biến; vận động; huy động; tập trung; tăng cường; đẩy mạnh; đẩy nhanh
        nâng cao; nâng cấp; mở rộng; thúc đẩy; khuyến khích; tạo điều kiện; tạo lập; tạo dựng; tạo chuyển biến
        tiếp tục; tiếp nhận; tiếp thu; tiếp cận; khẩn trương; kịp thời; thường xuyên; định kỳ; quyết liệt; kiên quyết; nghiêm túc
        bố trí; bảo đảm; đảm bảo; bàn giao; bổ sung; bổ nhiệm; bãi bỏ; biên soạn; biểu dương; bồi dưỡng; bồi thường
        cập nhật; cân đối; cắt giảm; căn cứ; chấn chỉnh; chấp hành; chấm dứt; chấm điểm; chuẩn bị; chuẩn hóa; chuyển đổi
        chuyển giao; chuyển mạnh; chịu trách nhiệm; chi trả; chia sẻ; chọn lọc; cung ứng; củng cố; cụ thể hóa; cử cán bộ
        cử công chức; cử đại diện; cấp phát; cấp phép; cải tiến; cải thiện; cảnh báo; cam kết; can thiệp; cài đặt; chỉnh sửa
        chỉnh trang; chỉnh lý; chăm lo; đánh giá; đăng tải; đăng ký tham gia; đề bạt; đưa vào; đưa ra; đưa nội dung; đón tiếp
        đổi mới; đối chiếu; đối thoại; đo đạc; đóng góp; đấu tranh; đấu thầu; đấu giá; đàm phán; điều chỉnh; điều tra; động viên
        định hướng; đồng thời; đính chính; đình chỉ; dự báo; dự kiến; dự thảo; duy trì; giải quyết; giải trình; giải đáp; giải thể
        giải phóng mặt bằng; giao ban; giao nhiệm vụ; giới thiệu; giảm thiểu; giữ gìn; gửi báo cáo; gửi kết quả; gửi hồ sơ
        gia hạn; hạn chế; hỗ trợ; hợp nhất; hủy bỏ; khai báo; khai thông; khảo sát; khắc phục; khen thưởng; khởi công; khởi động
        kết nối; kết luận; kiện toàn; kiến tạo; ký kết; lập hồ sơ; lập kế hoạch; lập danh sách; lập dự toán; lãnh đạo triển khai
        lấy ý kiến; lồng ghép; lựa chọn; làm rõ; làm việc; làm tốt; lưu ý; lên phương án; mua sắm; mời gọi; miễn giảm; nghiệm thu
        nắm bắt; nắm tình hình; ngăn chặn; nhân rộng; nhập dữ liệu; niêm yết; nộp báo cáo; nêu cao; ổn định; phát động; phát hiện
        phát huy; phát hành; phân bổ; phân công; phân cấp; phân loại; phân tích; phân định; phê duyệt; phản ánh; phản biện; phấn đấu
        phòng ngừa; phối kết hợp; quan tâm; quyết định; quy định; ra soát; rà soát lại; rút ngắn; rút kinh nghiệm; sắp xếp; số hóa
        sàng lọc; sửa đổi; sửa chữa; sử dụng có hiệu quả; tái cơ cấu; tham gia; tham vấn; thay thế; thành lập; thẩm định; thẩm tra
        thanh toán; thanh lý; thống kê; thống nhất; thu hồi; thu hút; thu thập; thu gom; thí điểm; tháo gỡ; thông báo; thường trực
        thúc giục; tiến hành; tích hợp; tích cực; tích lũy; tìm kiếm; tinh giản; tinh gọn; tập huấn; trao đổi; triệt phá; trình duyệt
        trích lục; trang bị; trả lời; trả kết quả; trực tiếp; tự kiểm tra; tư vấn giúp; ủy quyền; ưu tiên; ứng dụng; ứng phó; vận dụng
        viện dẫn; xem xét; xác định; xác minh; xác nhận; xử lý; xử phạt; xúc tiến; xây dựng kế hoạch; xây dựng phương án
        xây dựng chương trình; xây dựng đề án; xây dựng dự thảo; xây dựng và; xóa bỏ; yêu cầu rà soát; bám sát; chỉ đạo; chỉ rõ
        cho ý kiến; có ý kiến; có văn bản; có kế hoạch; có giải pháp; có biện pháp; có phương án; đề phòng; đốc thúc; góp ý
        giám sát chặt chẽ; kiểm tra việc; kiểm tra kết quả; kiểm soát chặt chẽ; quản lý chặt chẽ; lên kế hoạch; linh hoạt; mạnh dạn
        nhanh chóng; nhận diện; nỗ lực; ra quân; sẵn sàng; tăng tốc; tăng thời lượng; thể chế hóa; theo chức năng; theo thẩm quyền
        theo quy định; thông báo rộng rãi; tìm hiểu; tra cứu; tuyển chọn; tuyển dụng; tuân thủ; vận hành thử; vận hành thông suốt
        viết bài; vinh danh; xin ý kiến; xã hội hóa; khẩn cấp; hiện đại hóa; hình thành; học tập; hướng tới; kêu gọi; khai trương
        khánh thành; khoanh vùng; khuyến cáo; kích hoạt; lắp đặt; loại bỏ; minh bạch; mở lớp; mở đợt; nạo vét; nghiêm cấm
        nhắc lại; nhận chuyển giao; phun thuốc; quy hoạch lại; rà quét; sáp nhập; sơ tán; tập hợp; thăm hỏi; tặng quà; thiết kế
        tiêm phòng; tiêu hủy; tìm nguồn; thừa ủy quyền; thừa uỷ quyền; thừa lệnh; thay mặt; tôn vinh; trồng mới; truy cứu; truy quét; tuần tra; túc trực; tổ chức họp; tổ chức lễ
        tổ chức hội nghị; tổ chức lớp; tổ chức tuyên truyền; tổ chức kiểm tra; tổ chức tập huấn; tổ chức tiếp nhận; tổ chức các
        tổ chức thi; tổ chức đoàn; tổ chức quán triệt; tổ chức hướng dẫn; tổ chức xây dựng; tổ chức đánh giá; tổ chức tốt
        tổ chức phát động; tổ chức khảo sát; tổ chức lấy; tổ chức bàn; tổ chức giao; tổ chức sơ kết; tổ chức tổng kết
        tổ chức cuộc; tổ chức chương trình; tổ chức hoạt động; tổ chức bán; tổ chức trực; tổ chức chi trả; tổ chức tiêm
        tổ chức đón; tổ chức bồi dưỡng; tổ chức diễn tập; tổ chức đối thoại; tổ chức sự kiện; tổ chức buổi; tổ chức đợt
        quảng bá; truy cập; cấu hình; rà duyệt; đăng nhập; kê khai; lan tỏa; lan toả; truyền tải; đa dạng hóa; tối ưu hóa; đơn giản hóa; tự động hóa; cấp đổi; cấp bù
        xác lập; kiểm đếm; quyết toán; giải tỏa; giải ngân; tạm ứng; bảo quản; đảm nhiệm; đảm nhận; thụ lý; khởi tố
        truy tố; xét xử; điều động; điều tiết; bình ổn; trấn áp; tấn công; triệt xóa; tiếp xúc; thuyết minh; khử trùng
        khơi thông; duy tu; tu bổ; tôn tạo; trùng tu; gia cố; tháo dỡ; di dời; cưỡng chế; đền bù; đưa tin; đối soát
        làm sạch; tạo nguồn; phân luồng; ứng trực; trực ban; đón; giảng dạy; gieo trồng; chăm bón; khoán; đặt hàng
        mở cửa; đóng cửa; siết chặt; thắt chặt; kiềm chế; khống chế; dập dịch; thông quan; khai mạc; bế mạc; sơ tuyển
        xét tuyển; xét duyệt; thẩm duyệt; cập nhập; chuyển tải; chuyển hồ sơ; chuyển kinh phí; hiến kế; khơi dậy
        khuyến nông; lấy mẫu; xét nghiệm; giám định lại; ký hợp đồng; ký cam kết; ký quy chế; luân chuyển; miễn nhiệm
        nêu gương; phát thẻ; phát tờ rơi; quán xuyến; tạo thuận lợi; tạo môi trường; thông tuyến; tiếp sóng
        trồng rừng; trồng cây; xây mới; xây dựng kịch bản; xây dựng quy chế; xây dựng quy trình; hiện thực hóa
        cân nhắc; dành nguồn lực; dành kinh phí; tranh thủ; tận dụng; khai giảng; tiết giảm; tiết kiệm; thực thi
        tuân theo; hoạch định
        """

    /// Words that are an action after a complete name but part of it after a common noun: «Sở A quản lý …»,
    /// «ban quản lý dự án».
    static let doubtful = """
        xây dựng; quản lý; đầu tư; phát triển; sản xuất; kinh doanh; giáo dục; đào tạo; kiểm soát; phục vụ; truyền thông
        bảo vệ; hợp tác; tư vấn; diễn tập; nghiên cứu; vận hành; sử dụng; cung cấp; khai thác; điều phối; kiểm tra; thanh tra; giám sát
        đăng ký; giám định; kiểm định; kiểm nghiệm; tổ chức; tiếp công dân; điều hành; bảo trì; bảo dưỡng; bảo tồn; thi công
        chế biến; vận tải; vận chuyển; lưu trữ; thu phí; thu thuế; thu gom; cứu hộ; chữa bệnh; khám bệnh; dạy nghề; chăm sóc
        kiểm toán; kiểm dịch; kiểm kê; thống kê; thông tin; tuyển sinh; xuất khẩu; nhập khẩu; cấp nước; thoát nước; chiếu sáng
        thi đua; khen thưởng; lãnh đạo; thụ hưởng; sở hữu; cho vay; bảo lãnh; bảo hiểm; phòng chống; bảo đảm; biên tập; phát hành; phát thanh
        """

    /// Single syllables that begin the content when written small after a complete name.
    static let single = "lập; làm; gửi; trình; xin; mời; cử; họp; nộp; lấy; giao; mở; chọn; ký; dự; giúp; soạn; sớm"
}
