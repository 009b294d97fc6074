package vn.daihoi.inbox.list;

import java.util.List;

/**
 * @param previous the edge from which the page before is asked for; null at the beginning
 * @param next the edge from which the page behind is asked for; null at the end
 */
public record ListPage(List<InboxTask> tasks, Position previous, Position next) {}
