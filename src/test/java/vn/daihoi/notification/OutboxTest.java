package vn.daihoi.notification;

class OutboxTest extends OutboxContract {}
