/** A plan that is amended: what the amendment says, whom it reaches, its preview, and bringing every open congress to it. */
package vn.daihoi.programme.amendment;
