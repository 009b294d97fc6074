/** The file of a congress: closed, sealed and handed out as one archive. */
package vn.daihoi.dossier;
