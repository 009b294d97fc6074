package vn.daihoi.lessons;

import vn.daihoi.shared.UseCase;

/** From here on the lessons of a conference bind every congress not yet held of the types they are for. */
@UseCase
public class BindLessons {

    private final Reviews reviews;
    private final Lessons lessons;

    BindLessons(Reviews reviews, Lessons lessons) {
        this.reviews = reviews;
        this.lessons = lessons;
    }

    public void bind(String review, String registerNumber) {
        lessons.bind(review);
        reviews.close(review, registerNumber);
    }
}
